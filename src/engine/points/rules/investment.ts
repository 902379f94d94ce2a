import type { PointTable } from '../../policy'
import type { Stake } from '../../facts'
import { type Case, type Reasons, remark, type Rule } from '../rule'

const HUNDREDTHS = 100
const WHOLE_SHARE = 100 * HUNDREDTHS

/** 投资纳税 or 带动本地就业: article 7(四); the share first, then rounded down once. */
export const investment: Rule = {
  id: 'investment',
  facts: ['investment'],

  // Few people have a share.
  worth: ({ investment: stake }, { investment: scale }) =>
    // Stryker disable next-line ConditionalExpression: a shortcut; no share is worth nothing
    stake.share === 0 ? 0 : worthOfStake(stake, scale),

  explain({ facts, counted: { investment: stake }, table: { investment: scale } }: Case): Reasons {
    if (typeof facts.investment !== 'object') return {}
    const tax = byTax(stake, scale)
    const hires = byHires(stake, scale)
    const own = {
      tax: quotient(stake.share * stake.tax, WHOLE_SHARE),
      hires: quotient(stake.share * stake.hires, WHOLE_SHARE) / HUNDREDTHS,
    }
    const value = Math.max(tax, hires)
    // An open part is counted as nothing, which is no figure to speak of.
    if (value === 0 && Object.values(facts.investment).includes('unknown')) return {}
    if (value === 0) {
      const { stepTax, stepHires } = scale
      return { limit: remark('below-first-step', { ...own, stepTax, stepHires }) }
    }
    const limit =
      tax >= hires ? remark('by-tax', { tax: own.tax }) : remark('by-hires', { hires: own.hires })
    return { value, limit, notes: value > scale.cap ? [remark('cap', { cap: scale.cap })] : [] }
  },
}

type Scale = PointTable['investment']

/** What a company's figures are worth, after the cap. */
export const worthOfStake = (stake: Stake, scale: Scale): number =>
  Math.min(scale.cap, Math.max(byTax(stake, scale), byHires(stake, scale)))

/** The tax that a share needs to reach so many steps, in yuan a year for the whole company. */
export const taxForSteps = (share: number, steps: number, { stepTax }: Scale): number =>
  Math.ceil((WHOLE_SHARE * stepTax * steps) / share)

const quotient = (dividend: number, divisor: number): number =>
  (dividend - (dividend % divisor)) / divisor

const byTax = ({ share, tax }: Stake, { stepTax, perStep }: Scale): number =>
  quotient(share * tax, WHOLE_SHARE * stepTax) * perStep

const byHires = ({ share, hires }: Stake, { stepHires, perStep }: Scale): number =>
  quotient(share * hires, WHOLE_SHARE * HUNDREDTHS * stepHires) * perStep
