import type { PaperGroup, PaperId, PaperOption, PaperOrigin } from '../../scheme'

/** What a paper is, whatever the situation. */
export interface PaperEntry {
  id: PaperId
  brings: 'self' | 'employer' | 'spouse'
  origin: PaperOrigin
  /** one of the options of the group is enough */
  oneOf?: { group: PaperGroup; option: PaperOption }
}

/** Who brings what, in the order of the checklist. */
export const PAPERS: readonly PaperEntry[] = [
  { id: 'permit', brings: 'self', origin: 'own' },
  { id: 'id-card', brings: 'self', origin: 'own' },
  { id: 'contract', brings: 'self', origin: 'own' },
  { id: 'no-crime-pledge', brings: 'self', origin: 'not-known' },
  { id: 'household-proof', brings: 'self', origin: 'not-known' },
  {
    id: 'leaving-certificate',
    brings: 'self',
    origin: 'former-employer',
    oneOf: { group: 'leaving', option: 'leaving-certificate' },
  },
  {
    id: 'leaving-form',
    brings: 'self',
    origin: 'former-employer',
    oneOf: { group: 'leaving', option: 'leaving-form' },
  },
  { id: 'new-diploma', brings: 'self', origin: 'own' },
  { id: 'degree-certificates', brings: 'self', origin: 'own' },
  { id: 'title-certificate', brings: 'self', origin: 'own' },
  { id: 'qualification-certificate', brings: 'self', origin: 'own' },
  { id: 'skill-certificate', brings: 'self', origin: 'own' },
  {
    id: 'review-form',
    brings: 'self',
    origin: 'not-known',
    oneOf: { group: 'title-proof', option: 'review' },
  },
  {
    id: 'exam-form',
    brings: 'self',
    origin: 'not-known',
    oneOf: { group: 'title-proof', option: 'exam' },
  },
  { id: 'appointment-form', brings: 'self', origin: 'not-known' },
  { id: 'marriage-certificate', brings: 'self', origin: 'own' },
  { id: 'household-register', brings: 'self', origin: 'own' },
  { id: 'capital-report', brings: 'self', origin: 'not-known' },
  { id: 'tax-details', brings: 'self', origin: 'not-known' },
  { id: 'hiring-proof', brings: 'self', origin: 'not-known' },
  { id: 'child-residence', brings: 'self', origin: 'not-known' },
  { id: 'child-household', brings: 'self', origin: 'own' },
  { id: 'birth-certificate', brings: 'self', origin: 'own' },
  {
    id: 'title-deed',
    brings: 'self',
    origin: 'own',
    oneOf: { group: 'dwelling', option: 'own-home' },
  },
  {
    id: 'lease-proof',
    brings: 'self',
    origin: 'housing-office',
    oneOf: { group: 'dwelling', option: 'lease-record' },
  },
  {
    id: 'lease-contract',
    brings: 'self',
    origin: 'own',
    oneOf: { group: 'dwelling', option: 'lease-contract' },
  },
  {
    id: 'dormitory-proof',
    brings: 'self',
    origin: 'employer',
    oneOf: { group: 'dwelling', option: 'dormitory' },
  },
  {
    id: 'kin-proof',
    brings: 'self',
    origin: 'not-known',
    oneOf: { group: 'dwelling', option: 'kin' },
  },
  {
    id: 'host-household',
    brings: 'self',
    origin: 'relatives',
    oneOf: { group: 'dwelling', option: 'lodging' },
  },
  {
    id: 'host-statement',
    brings: 'self',
    origin: 'relatives',
    oneOf: { group: 'dwelling', option: 'lodging' },
  },
  {
    id: 'committee-proof',
    brings: 'self',
    origin: 'office',
    oneOf: { group: 'dwelling', option: 'lodging' },
  },
  { id: 'lease-application', brings: 'self', origin: 'not-known' },
  { id: 'landlord-id', brings: 'self', origin: 'landlord' },
  { id: 'tenant-id', brings: 'self', origin: 'own' },
  { id: 'house-title', brings: 'self', origin: 'landlord' },
  { id: 'signed-lease', brings: 'self', origin: 'own' },
  { id: 'spouse-id', brings: 'spouse', origin: 'own' },
  { id: 'spouse-permit', brings: 'spouse', origin: 'own' },
  { id: 'spouse-household', brings: 'spouse', origin: 'own' },
  { id: 'application-form', brings: 'employer', origin: 'online-print' },
  { id: 'job-description', brings: 'employer', origin: 'employer' },
  { id: 'business-licence', brings: 'employer', origin: 'employer' },
  { id: 'code-certificate', brings: 'employer', origin: 'employer' },
  { id: 'letter', brings: 'employer', origin: 'employer' },
  { id: 'hr-id', brings: 'employer', origin: 'employer' },
  { id: 'org-code', brings: 'employer', origin: 'employer' },
]
