/** 居住证签注: once a year, within these days before the expiry (国务院令第663号 article 10). */
export const ENDORSEMENT = { daysBefore: 30 } as const
