import { type Fact, settled } from './fact'
import { answer } from './shape'

/** A fact that is simply true or not. */
export const flag: Fact<boolean, boolean> = { shape: answer, none: false, complete: settled }
