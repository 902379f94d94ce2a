import type { Rule } from '../rule'
import { age } from './age'
import { award } from './award'
import { crime } from './crime'
import { detention } from './detention'
import { education } from './education'
import { falseMaterial } from './false-material'
import { FLAG_RULES } from './flag'
import { freshGraduate } from './fresh-graduate'
import { insuranceBase } from './insurance-base'
import { insuranceYears } from './insurance-years'
import { investment } from './investment'
import { publicService } from './public-service'
import { qualification } from './qualification'
import { seriousCrime } from './serious-crime'
import { shanghaiSpouse } from './shanghai-spouse'
import { shortageMajor } from './shortage-major'
import { suburb } from './suburb'

/** Every indicator in the order of the scheme; `score` and `explain` both read this list. */
export const RULES: readonly Rule[] = [
  age,
  education,
  qualification,
  insuranceYears,
  ...FLAG_RULES,
  shortageMajor,
  investment,
  insuranceBase,
  publicService,
  suburb,
  freshGraduate,
  award,
  shanghaiSpouse,
  falseMaterial,
  detention,
  crime,
  seriousCrime,
]
