import { paragraphs } from '@/text/common'
import { Prose, TermText } from '@/ui'
import { cutAtTerms } from './terms'

/** Paragraphs whose terms can be tapped, each where it stands first. */
export function Explained({ texts, soft }: { texts: readonly string[]; soft?: boolean }) {
  const parted = texts.flatMap((text) => paragraphs(text))
  return (
    <>
      {cutAtTerms(parted).map((parts, place) => (
        <Prose key={parted[place]} {...(soft ? { soft } : {})}>
          <TermText parts={parts} />
        </Prose>
      ))}
    </>
  )
}
