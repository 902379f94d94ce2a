/** A whole profile, and parse(): it rebuilds one field by field from anything. */
export { parse } from './parse'
export { type Profile, PROFILE_SCHEMA } from './profile'
