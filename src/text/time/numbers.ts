/** A whole number with a comma every three digits: 12577 as 12,577. */
export const grouped = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ',')

/** Whole yuan: 12577 as 12,577元. */
export const yuan = (amount: number): string => `${grouped(amount)}元`
