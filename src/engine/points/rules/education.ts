import { type Case, type Reasons, remark, type Rule } from '../rule'

/** 教育背景: article 6(二); counts or 职称 does, article 11. */
export const education: Rule = {
  id: 'education',
  facts: ['education'],
  exclusive: true,

  worth: (facts, table) => table.education[facts.education],

  explain({ facts, highest, table, month }: Case): Reasons {
    const { need, window } = table.qualification.months
    const isShort = () => highest.insurance.atAverage(window, month) < need
    return {
      notes: facts.singleCertificate ? [remark('one-certificate')] : [],
      // Conflict 13: one source asks of a degree what the scheme asks of a title only.
      readings: () => (isShort() ? [{ id: '13', worth: 0 }] : []),
    }
  },
}
