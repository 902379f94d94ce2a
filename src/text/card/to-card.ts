/** What leads to the page of a card. */
export const TO_CARD = { name: '做成图片', detail: '发给家人，或自己存着' }
