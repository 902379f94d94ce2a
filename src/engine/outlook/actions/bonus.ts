import { serviceYears, taxForSteps, worthOfStake } from '../../points'
import { type Award, type FlagId, FLAGS } from '../../scheme'
import { FACTS, type Facts, type Investment, type Service, type Stake } from '../../facts'
import { type Month, toMonth, writeMonth } from '../../time'
import { type ActionKind, need } from './kind'

/** 紧缺急需专业, article 7(三): the major is in the catalogue, and the job is to match it. */
const matchMajor: ActionKind = {
  id: 'match-major',
  fact: 'shortageMajor',
  fits: ({ shortageMajor: major }) =>
    typeof major === 'object' && major.inCatalogue === true && major.matchesJob !== true,
  needs: () => [need('in-catalogue'), need('matches-job')],
  done: (facts) => ({ ...facts, shortageMajor: { inCatalogue: true, matchesJob: true } }),
}

/** 创业人才 and 创新创业中介服务人才, article 7(一), (二). */
const recognition = (id: FlagId): ActionKind => ({
  id,
  fact: id,
  fits: (facts) => facts[id] !== true && facts[id] !== 'unknown',
  needs: () => [need('published-conditions')],
  done: (facts) => ({ ...facts, [id]: true }),
})

/** 投资纳税或带动本地就业, article 7(四): one step more than now, by the company's tax in the years to come. */
const moreTax: ActionKind = {
  id: 'investment',
  fact: 'investment',
  fits: ({ investment: given }, { investment: scale }) => {
    if (given === 'unknown') return false
    const stake = stakeOf(given)
    return stake.share > 0 && worthOfStake(stake, scale) < scale.cap
  },
  needs: () => [need('share-and-average')],
  done: (facts, _month, { investment: scale }) => {
    const given = facts.investment
    const stake = stakeOf(given)
    const steps = worthOfStake(stake, scale) / scale.perStep + 1
    return {
      ...facts,
      investment: {
        ...(isGiven(given) ? given : WHOLE),
        averageTax: taxForSteps(stake.share, steps, scale),
      },
    }
  },
}

/** A company of one's own, as long as none is given. */
const WHOLE: Investment = { sharePercent: 100, averageTax: 0, averageLocalHires: 0 }

const isGiven = (given: Facts['investment']): given is Investment => typeof given === 'object'

const stakeOf = (given: Facts['investment']): Stake =>
  // Stryker disable next-line ObjectLiteral,StringLiteral: whatever is neither end counts nothing
  FACTS.investment.complete(isGiven(given) ? given : WHOLE, { as: 'nothing' }, {})

/** 特定的公共服务领域, article 7(六): a spell that begins; an earlier one that is over and too short counts for nothing. */
const serve: ActionKind = {
  id: 'public-service',
  fact: 'publicService',
  fits: ({ publicService }, { publicService: { minYears } }, month) =>
    isOver(publicService, month) && yearsOf(publicService, month) < minYears,
  needs: ({ publicService: { minYears } }) => [need('full-years', { years: minYears })],
  done: (facts, month) => ({ ...facts, publicService: { since: writeMonth(month) } }),
}

/** 远郊重点区域, article 7(七): a spell that begins; an earlier one that is over counts no more. */
const moveOut: ActionKind = {
  id: 'suburb',
  fact: 'suburb',
  fits: ({ suburb }, _table, month) => isOver(suburb, month),
  needs: ({ suburb: { minYears } }) => [
    need('working-and-living'),
    need('full-years', { years: minYears }),
  ],
  done: (facts, month) => ({ ...facts, suburb: { since: writeMonth(month) } }),
}

type Spell = Facts['suburb']
type Over = Required<Service> | 'none' | undefined

const hasSpell = (spell: Spell): spell is Service => typeof spell === 'object'

const yearsOf = (spell: Over, month: Month): number =>
  hasSpell(spell)
    ? serviceYears({ since: toMonth(spell.since), until: toMonth(spell.until) }, month)
    : 0

/** Whether there is no spell, or one that ended before a month. */
const isOver = (spell: Spell, month: Month): spell is Over =>
  spell === undefined ||
  spell === 'none' ||
  (hasSpell(spell) && spell.until !== undefined && toMonth(spell.until) < month)

/** 表彰奖励, article 7(九): a higher one than held. */
const honour = (
  id: 'award-special' | 'award-general' | 'award-provincial',
  award: Award,
): ActionKind => ({
  id,
  fact: 'award',
  fits: ({ award: held = 'none' }, table) =>
    // Stryker disable next-line ConditionalExpression,StringLiteral: for the type only; no award is more than an open one
    held !== 'unknown' && table.award[award] > table.award[held],
  needs: () => [need('listed-award')],
  done: (facts) => ({ ...facts, award }),
})

export const BONUS: readonly ActionKind[] = [
  matchMajor,
  ...FLAGS.map(recognition),
  moreTax,
  serve,
  moveOut,
  honour('award-special', 'city-special'),
  honour('award-general', 'city-general'),
  honour('award-provincial', 'provincial'),
]
