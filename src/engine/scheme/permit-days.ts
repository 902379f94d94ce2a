/** The days that a permit and the points filed with it go by. */
export type PermitDayName =
  | 'expiresOn'
  | 'endorsedOn'
  | 'newExpiresOn'
  | 'lastFiledOn'
  | 'pointsFiledOn'
  | 'returnedOn'
  | 'suppliedOn'
  | 'verifiedOn'
  | 'decidedOn'
