export { FACT_READERS } from '../facts/readers'
export { SITUATION_READERS } from '../situation/readers'
