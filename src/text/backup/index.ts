/** What a backup holds and what it changes, in words; the pages of backups. */
export { CHANGE_SIGNS, changesBetween } from './changes'
export { BACKUP_WORDS, fileName, FILE_WORDS } from './backup-page'
export { contentsOf } from './contents'
export { BACKUP_PROBLEMS, RESTORE_WORDS } from './restore'
export { lostPlaces, SALVAGE_WORDS } from './salvage'
