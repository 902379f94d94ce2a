/** Signs that records copied from a PDF carry in place of the character that they look like: ⽉ is not 月. */
const RADICALS = '一⼀二⼆八⼋十⼗人⼈入⼊大⼤小⼩工⼯无⽆日⽇月⽉止⽌自⾃至⾄金⾦非⾮'
const FULL_WIDTH = 0xfee0

/**
 * Full-width letters, digits and signs as plain ones: １２，６００元 is 12,600元. Written out because Android's engine
 * gives a text back from `normalize` as it was.
 */
export const halfWidth = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH))
    .replace(/\u3000/g, ' ')
    .replace(/￥/g, '¥')
    .replace(/[\u2f00-\u2fd5]/g, (sign) => RADICALS[RADICALS.indexOf(sign) - 1] ?? sign)
