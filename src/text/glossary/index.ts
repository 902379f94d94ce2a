/** What the words of the scheme mean. */
export { type Entry, GLOSSARY } from './more'
export { entrySource, GLOSSARY_WORDS } from './page'
export { TERMS } from './terms'
