/** What leads to the page of a card. */
export const TO_CARD = '做成图片'
