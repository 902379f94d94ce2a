import {
  eachFlag,
  type Award,
  type BaseWord,
  type Education,
  type FactName,
  type LineStatus,
  type QualificationLevel,
  type RuleId,
} from '@/engine'

import { FLAG_WORDS } from './flags'

const FLAG_NAMES = eachFlag((id) => FLAG_WORDS[id].name)

/** The scheme's own terms, one word for one thing everywhere. */
export const RULE_NAMES: Record<RuleId, string> = {
  age: '年龄',
  education: '教育背景',
  qualification: '职称和技能等级',
  'insurance-years': '社保年限',
  ...FLAG_NAMES,
  'shortage-major': '紧缺急需专业',
  investment: '投资纳税或带动就业',
  'insurance-base': '社保缴费基数',
  'public-service': '特定公共服务',
  suburb: '远郊重点区域',
  'fresh-graduate': '应届毕业生',
  award: '表彰奖励',
  'shanghai-spouse': '配偶为本市户籍',
  'false-material': '虚假材料',
  detention: '行政拘留',
  crime: '一般刑事犯罪',
  'serious-crime': '严重刑事犯罪',
}

export const FACT_NAMES: Record<FactName, string> = {
  birthday: '生日',
  education: '学历学位',
  qualifications: '职称和技能',
  insurance: '社保记录',
  shortageMajor: '紧缺急需专业',
  ...FLAG_NAMES,
  investment: '投资纳税或带动就业',
  publicService: '特定公共服务',
  suburb: '远郊重点区域',
  freshGraduate: '应届毕业生',
  award: '表彰奖励',
  shanghaiSpouse: '配偶的户籍',
  deductions: '减分记录',
}

export const EDUCATION_NAMES: Record<Education, string> = {
  none: '大专以下',
  'junior-college': '大专（高职）',
  bachelor: '本科，没有学士学位',
  'bachelor-with-degree': '本科，有学士学位',
  master: '硕士研究生',
  doctor: '博士研究生',
}

export const LEVEL_NAMES: Record<QualificationLevel, string> = {
  'junior-title': '初级职称',
  'skill-5': '技能五级（初级工）',
  'skill-4': '技能四级（中级工）',
  'skill-3': '技能三级（高级工）',
  'skill-2': '技能二级（技师）',
  'skill-1': '技能一级（高级技师）',
  'mid-title': '中级职称',
  'mid-equivalent': '相当于中级的职业资格',
  'senior-title': '高级职称',
}

export const AWARD_NAMES: Record<Award, string> = {
  none: '没有',
  'city-special': '市级机关专项表彰',
  'city-general': '市级机关综合表彰',
  provincial: '省部级及以上表彰',
}

export const BASE_NAMES: Record<BaseWord, string> = {
  floor: '不到平均工资的0.8倍（含下限）',
  x08: '平均工资的0.8倍以上，不到1倍',
  x1: '平均工资的1倍以上，不到2倍',
  x2: '平均工资的2倍以上，不到3倍',
  x3: '平均工资的3倍（上限）',
}

/** Short names of the multiples, for counts. */
export const TIER_NAMES = { x08: '0.8倍', x1: '1倍', x2: '2倍', x3: '3倍' } as const

/** A line's state in one word with a sign: never by colour alone. */
export const STATUS_NAMES: Record<LineStatus, { sign: string; word: string }> = {
  counted: { sign: '✓', word: '已计入' },
  capped: { sign: '✓', word: '已到上限' },
  outranked: { sign: '–', word: '二选一，取另一项' },
  'not-met': { sign: '–', word: '没有得分' },
  unknown: { sign: '?', word: '还没定' },
  lapsed: { sign: '–', word: '已过期' },
  assumed: { sign: '·', word: '还没答，按没有算' },
}
