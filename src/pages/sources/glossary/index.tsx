import { CLAUSES } from '@/text/policy'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'

import { type Entry, entrySource, GLOSSARY, GLOSSARY_WORDS } from '@/text/glossary'
import { Field, Group, Notice, Placeholder, Prose, Title, useStages } from '@/ui'
import { links } from '../../shared/links'
import { Screen } from '../../shared/screen'
import { useShare } from '../../shared/share'
import css from './index.module.scss'

const WORDS = GLOSSARY.flatMap(({ entries }) => entries.map(({ word }) => word))

/** WeChat hands a query over as it stands in the address; a browser decodes it. */
const isNamed = (word: string, given: string | undefined): boolean =>
  given === word || given === encodeURIComponent(word)

/** Every word of the scheme with what it means; what is typed narrows the list, and `w` names one to begin with. */
export default function GlossaryPage() {
  const { w } = useRouter().params
  const [typed, setTyped] = useState(() => WORDS.find((word) => isNamed(word, w)) ?? '')
  const stage = useStages(GLOSSARY.length - 1)
  const wanted = typed.trim()
  useShare(() =>
    WORDS.includes(wanted)
      ? { title: GLOSSARY_WORDS.shareWord(wanted), path: links.word(wanted) }
      : { title: GLOSSARY_WORDS.shareTitle, path: links.glossary },
  )
  const groups = GLOSSARY.map(({ title, entries }) => ({
    title,
    entries: entries.filter(({ word, meaning }) => `${word} ${meaning}`.includes(wanted)),
  }))
  return (
    <Screen>
      <Title>{GLOSSARY_WORDS.title}</Title>
      <Prose soft>{GLOSSARY_WORDS.lead}</Prose>
      <Field
        label={GLOSSARY_WORDS.search}
        placeholder={GLOSSARY_WORDS.placeholder}
        value={typed}
        onType={setTyped}
      />
      <Placeholder>
        {groups.every(({ entries }) => entries.length === 0) && (
          <Notice tone="warn">{GLOSSARY_WORDS.none(wanted)}</Notice>
        )}
      </Placeholder>
      {groups.map(({ title, entries }, index) => (
        <Placeholder key={title}>
          {index <= stage && entries.length > 0 && (
            <Group title={title} aside={GLOSSARY_WORDS.count(entries.length)} prose>
              {entries.map((entry) => (
                <Meaning key={entry.word} entry={entry} />
              ))}
            </Group>
          )}
        </Placeholder>
      ))}
    </Screen>
  )
}

function Meaning({ entry }: { entry: Entry }) {
  const { word, meaning, clauses = [] } = entry
  const rested = CLAUSES.filter(({ id }) => clauses.includes(id))
  return (
    <View className={css.entry}>
      <View className={css.word}>{word}</View>
      {meaning}
      <View className={css.source}>{entrySource(entry, rested)}</View>
    </View>
  )
}
