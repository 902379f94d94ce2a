import { isOpen } from '../../profile/completion'
import { remark, type Account, type Case, type Rule } from '../rule'

/** 教育背景: article 6(二); counts or 职称 does, article 11. */
export const education: Rule = {
  id: 'education',
  facts: ['education'],
  group: 'education-or-qualification',

  worth: (facts, table) => table.education[facts.education],

  account({ facts, counted, table, month }: Case): Account {
    const { need, window } = table.qualification.months
    const asks = !isOpen(facts, 'insurance') && counted.insurance.atAverage(window, month) < need
    return {
      notes: facts.singleCertificate ? [remark('one-certificate')] : [],
      // Conflict 13: one source asks of a degree what the scheme asks of a title only.
      readings: asks ? [{ id: '13', worth: 0 }] : [],
    }
  },
}
