import { RECORD_WORDS } from '@/text/questions'
import { Missing } from '../../shared/missing'
import type { Ask } from './ask'
import { DatedRecords } from './dated-records'
import { KINDS } from './records'
import { SeriousCrime } from './serious-crime'

/** One kind of record. */
export function Record(ask: Ask) {
  const found = KINDS.find(({ part }) => part === ask.part)
  if (found === undefined) return <Missing words={RECORD_WORDS.unknownKind} />
  return found.kind === 'seriousCrime' ? (
    <SeriousCrime {...ask} />
  ) : (
    <DatedRecords ask={ask} kind={found.kind} />
  )
}
