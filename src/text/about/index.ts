/** What the tool is, and whom to ask. */
export { OFFLINE, PERMISSIONS, WHAT_IS_KEPT, WHAT_IT_IS } from './about'
export { CONTACTS, CONTACTS_WORDS, COPY_REFUSED, ENTRIES } from './contacts'
export { ABOUT_WORDS } from './page'
export { REPORT_WORDS, reportText } from './report'
