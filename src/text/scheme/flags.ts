import type { FlagId } from '@/engine'

/** All that is said of an indicator that is simply true or not; its number is the table's. */
interface FlagWords {
  name: string
  question: string
  /** when it counts; how much follows */
  condition: string
  /** which paper shows it, whom to ask, what the scheme leaves open: as for any question */
  paper: string
  unsure: string
  caution?: string
  /** the options */
  yes: string
  no: string
  /** the same in a list of answers */
  listedYes: string
  listedNo: string
  /** what can be done about it, and as short as can be for a label */
  action: string
  short: string
}

/** Somebody recognises them, or not. */
const RECOGNISED = {
  paper: '认定的文件或通知。',
  unsure: '问单位人事，或拨12345',
  caution: '具体条件的文本本工具没有拿到，以认定结果为准。',
  yes: '是，已经认定',
  no: '没有',
  listedYes: '是，已认定',
  listedNo: '不是',
}

export const FLAG_WORDS: Readonly<Record<FlagId, FlagWords>> = {
  founder: {
    ...RECOGNISED,
    name: '创业人才',
    question: '你被认定为创业人才了吗？',
    condition: '符合市科委会同有关部门公布的条件',
    action: '被认定为创业人才',
    short: '创业',
  },
  intermediary: {
    ...RECOGNISED,
    name: '中介服务人才',
    question: '你被认定为创新创业中介服务人才了吗？',
    condition: '符合公布的条件',
    action: '被认定为中介服务人才',
    short: '中介',
  },
}
