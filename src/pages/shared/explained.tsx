import { Prose, TermText } from '@/ui'
import { cutAtTerms } from './terms'

/** Paragraphs whose terms can be tapped, each where it stands first. */
export const Explained = ({ texts, soft }: { texts: readonly string[]; soft?: boolean }) => (
  <>
    {cutAtTerms(texts).map((parts, place) => (
      <Prose key={texts[place]} {...(soft ? { soft } : {})}>
        <TermText parts={parts} />
      </Prose>
    ))}
  </>
)
