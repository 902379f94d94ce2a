/** What leads to the page of a card. */
export const TO_CARD = '做成图片'

/** Under it, where somebody has a result to pass on: the same goes as text. */
export const TO_CARD_DETAIL = '图片或文字，发给家人'
