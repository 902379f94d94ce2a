import { taxForSteps, worthOfStake } from '../../points/rules/investment'
import { complete, type Stake } from '../../profile/completion'
import type { Award, Facts, Investment } from '../../profile/types'
import { toMonth, writeMonth } from '../../time/month'
import { need, type ActionKind } from './kind'

/** 紧缺急需专业, article 7(三): the major is, or may be, in the catalogue, and the job is to match it. */
const matchMajor: ActionKind = {
  id: 'match-major',
  fact: 'shortageMajor',
  fits: ({ shortageMajor: major }) =>
    typeof major === 'object' &&
    major.inCatalogue !== false &&
    !(major.inCatalogue === true && major.matchesJob === true),
  needs: () => [need('in-catalogue'), need('matches-job')],
  done: (facts) => ({ ...facts, shortageMajor: { inCatalogue: true, matchesJob: true } }),
}

/** 创业人才 and 创新创业中介服务人才, article 7(一), (二). */
const recognition = (id: 'founder' | 'intermediary'): ActionKind => ({
  id,
  fact: id,
  fits: (facts) => facts[id] !== true,
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
  complete({ investment: isGiven(given) ? given : WHOLE }, { as: 'nothing', listed: undefined })
    .investment

/** 特定的公共服务领域, article 7(六): a spell that begins. */
const serve: ActionKind = {
  id: 'public-service',
  fact: 'publicService',
  fits: ({ publicService }) => publicService === undefined || publicService === 'none',
  needs: ({ publicService: { minYears } }) => [need('full-years', { years: minYears })],
  done: (facts, month) => ({ ...facts, publicService: { since: writeMonth(month) } }),
}

/** 远郊重点区域, article 7(七): a spell that begins; an earlier one that is over counts no more. */
const moveOut: ActionKind = {
  id: 'suburb',
  fact: 'suburb',
  fits: ({ suburb }, _table, month) =>
    suburb === undefined ||
    suburb === 'none' ||
    (suburb !== 'unknown' && suburb.until !== undefined && toMonth(suburb.until) < month),
  needs: ({ suburb: { minYears } }) => [
    need('working-and-living'),
    need('full-years', { years: minYears }),
  ],
  done: (facts, month) => ({ ...facts, suburb: { since: writeMonth(month) } }),
}

/** 表彰奖励, article 7(九): a higher one than held. */
const honour = (
  id: 'award-special' | 'award-general' | 'award-provincial',
  award: Award,
): ActionKind => ({
  id,
  fact: 'award',
  fits: ({ award: held = 'none' }, table) =>
    held !== 'unknown' && table.award[award] > table.award[held],
  needs: () => [need('listed-award')],
  done: (facts) => ({ ...facts, award }),
})

export const BONUS: readonly ActionKind[] = [
  matchMajor,
  recognition('founder'),
  recognition('intermediary'),
  moreTax,
  serve,
  moveOut,
  honour('award-special', 'city-special'),
  honour('award-general', 'city-general'),
  honour('award-provincial', 'provincial'),
]
