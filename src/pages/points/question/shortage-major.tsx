import type { ShortageMajor } from '@/engine'

import { Choice, type Option, Slot } from '@/ui'
import type { Ask } from './ask'
import { Frame } from './frame'
import { Replaced } from './replaced'
import { useFact } from './use-fact'
import { useFresh } from './use-fresh'
import { fromWord, yesNo } from './yes-no'

type May = 'yes' | 'none' | 'unknown'
type Part = keyof ShortageMajor

const OPEN: ShortageMajor = { inCatalogue: 'unknown', matchesJob: 'unknown' }

/** Whether there is a 紧缺 major: in the catalogue, and fitting the job. */
export function ShortageMajorQuestion({ topic, day, onContinue }: Ask) {
  const answer = useFact('shortageMajor')
  const { value } = answer
  const given = typeof value === 'object' ? value : undefined
  const fresh = useFresh<Part>()
  const options: readonly Option<May>[] = [
    { value: 'yes', label: '可能是，再核对两点' },
    { value: 'none', label: '不是' },
    { value: 'unknown', label: '待核实', hint: topic.unsure },
  ]

  function choose(next: May): void {
    if (next !== 'yes') answer.choose(next)
    else if (given === undefined) {
      fresh.begin(['inCatalogue', 'matchesJob'])
      answer.choose(OPEN)
    }
  }

  function settle(part: Part, yes: ShortageMajor[Part]): void {
    fresh.done(part)
    answer.choose({ ...(given ?? OPEN), [part]: yes })
  }

  return (
    <Frame topic={topic} day={day} answered={value !== undefined} onContinue={onContinue}>
      <Choice
        legend={topic.heading}
        options={options}
        value={typeof value === 'object' ? 'yes' : value}
        onChoose={choose}
      />
      <Slot>
        {given !== undefined && (
          <>
            <Choice
              legend="专业在本市公布的目录里吗？"
              showLegend
              options={yesNo('在', '不在', '对照公布的目录，看名称是不是一样')}
              value={fresh.word('inCatalogue', given.inCatalogue)}
              onChoose={(word) => settle('inCatalogue', fromWord(word))}
            />
            <Choice
              legend="工作岗位和专业一致吗？"
              showLegend
              options={yesNo('一致', '不一致', '看岗位说明书，或问单位人事')}
              value={fresh.word('matchesJob', given.matchesJob)}
              onChoose={(word) => settle('matchesJob', fromWord(word))}
            />
          </>
        )}
      </Slot>
      <Replaced fact="shortageMajor" answer={answer} day={day} />
    </Frame>
  )
}
