import { go, goTab } from '@/platform'

import { Group, Row } from '@/ui'
import { START_WORDS } from '@/text/renewal'
import { Contacts } from '../../shared/contacts'
import { links } from '../../shared/links'
import { openPage } from '../../shared/open'
import { Unofficial } from '../../shared/unofficial'

interface StartProps {
  /** which of the kinds one is, is asked above */
  isAsked?: boolean
}

/** Nothing is known yet: what can be seen and done all the same. */
export function Start({ isAsked = false }: StartProps) {
  return (
    <>
      <Group title={START_WORDS.title}>
        <Row
          name={START_WORDS.flow}
          detail={START_WORDS.flowDetail}
          onTap={() => void openPage(links.flow)}
        />
        {!isAsked && (
          <Row
            name={START_WORDS.kind}
            detail={START_WORDS.kindDetail}
            onTap={() => void go(links.question('kind'))}
          />
        )}
        <Row
          name={START_WORDS.apply}
          detail={START_WORDS.applyDetail}
          onTap={() => void openPage(links.permit)}
        />
        <Row name={START_WORDS.papers} onTap={() => void goTab(links.papers)} />
        <Row name={START_WORDS.forms} onTap={() => void go(links.paperForms)} />
      </Group>
      <Contacts />
      <Unofficial />
    </>
  )
}
