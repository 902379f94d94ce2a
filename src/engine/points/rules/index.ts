import type { Rule } from '../rule'
import { age } from './age'
import { award } from './award'
import { crime } from './crime'
import { detention } from './detention'
import { education } from './education'
import { falseMaterial } from './false-material'
import { founder } from './founder'
import { freshGraduate } from './fresh-graduate'
import { insuranceBase } from './insurance-base'
import { insuranceYears } from './insurance-years'
import { intermediary } from './intermediary'
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
  founder,
  intermediary,
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
