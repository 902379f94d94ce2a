import { attempt } from './attempt'

/**
 * One stored text: `jf<format> <sequence> <length> <checksum>` on the first line, the JSON body behind it.
 * The first line stays the same in every format, so that an older app can tell newer data from damage.
 */
const FORMAT = 1
const TEXT = /jf(\d{1,4}) (\d{1,15}) (\d{1,9}) ([0-9a-f]{8})\n/

export type Opened =
  { state: 'ok'; seq: number; body: unknown } | { state: 'damaged' } | { state: 'newer' }

// Looked up once: a global costs much in a loop where the host intercepts globals.
const { imul } = Math

/** FNV-1a, 32 bit, over both bytes of every UTF-16 unit. */
function checksum(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    hash = imul(hash ^ (unit & 0xff), 0x01000193)
    hash = imul(hash ^ (unit >>> 8), 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}

function textOf(format: number, seq: number, json: string): string {
  return `jf${format} ${seq} ${json.length} ${checksum(`${format} ${seq}\n${json}`)}\n${json}`
}

/**
 * The text to store.
 * @param body anything JSON can say
 * @param seq which write of this record it is, from 1
 */
export function seal(body: unknown, seq: number): string {
  return textOf(FORMAT, seq, JSON.stringify(body))
}

/**
 * Reads a stored text.
 * @returns its sequence and body; 'newer' when it is whole but of a later format; else 'damaged'. Never throws
 */
export function open(text: string): Opened {
  const head = TEXT.exec(text)
  if (!head) return { state: 'damaged' }
  const [format, seq] = [Number(head[1]), Number(head[2])]
  const json = text.slice(head[0].length)
  if (textOf(format, seq, json) !== text) return { state: 'damaged' }
  if (format > FORMAT) return { state: 'newer' }
  const body = attempt((): unknown => JSON.parse(json))
  return body.ok ? { state: 'ok', seq, body: body.value } : { state: 'damaged' }
}
