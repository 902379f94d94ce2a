import { FACT_SHAPES } from '@/engine/facts/registry'
import { records } from '@/engine/facts/deductions'
import {
  countLedger,
  insuredMonth,
  span,
  spanLedger,
  upTo12,
  upTo48,
} from '@/engine/facts/insurance'
import { certificate } from '@/engine/facts/qualifications'
import { service } from '@/engine/facts/service'
import { answer, type Fields, type Form, record, someDay, someMonth } from '@/engine/facts/shape'
import { SITUATION_SHAPES } from '@/engine/situation/shapes'
import { ENTRY_ID } from '@/engine/facts/read'
import { PROBLEMS, PROFILE } from './frame'
import { MEANINGS } from './meanings'

type Node = Record<string, unknown>

const allOptional = <T extends object>(fields: Fields<T>): Form =>
  record<T>(fields, Object.keys(fields) as (keyof T & string)[])

/** The shapes that the schema names, in its order. */
const NAMED: Readonly<Record<string, Form>> = {
  answer,
  day: someDay,
  month: someMonth,
  insuredMonth,
  facts: allOptional(FACT_SHAPES),
  qualification: certificate,
  spanLedger,
  span,
  countLedger,
  upTo48,
  upTo12,
  service: service.shape,
  records,
  situation: allOptional(SITUATION_SHAPES),
}
const nameOf = (form: Form): string | undefined =>
  Object.keys(NAMED).find((name) => NAMED[name] === form)

/** The JSON Schema of a profile, written from the shapes that parse() reads. */
export const profileSchema = (): Node => ({
  ...PROFILE,
  $defs: {
    unknown: { description: '待核实: asked, and not known yet.', const: 'unknown' },
    ...Object.fromEntries(
      Object.entries(NAMED).map(([name, form]) => [
        name,
        { ...meaning(name), ...body(form, name) },
      ]),
    ),
  },
  'x-problems': PROBLEMS,
})

const meaning = (place: string): Node =>
  MEANINGS[place] === undefined ? {} : { description: MEANINGS[place] }

/** A form with what it means where it is used. */
const node = (form: Form, place: string): Node => ({ ...meaning(place), ...inside(form, place) })

/** A form by its name if it has one. */
function inside(form: Form, place: string): Node {
  const name = nameOf(form)
  return name === undefined ? body(form, place) : { $ref: `#/$defs/${name}` }
}

function body(form: Form, place: string): Node {
  switch (form.is) {
    case 'yes-no':
      return { type: 'boolean' }
    case 'word':
      return { enum: form.words }
    case 'word-or':
      return wordOr(form.words, form.other, place)
    case 'number':
      return {
        type: form.decimals === 0 ? 'integer' : 'number',
        minimum: form.least,
        maximum: form.most,
        ...(form.decimals === 0 ? {} : { multipleOf: 0.01 }),
      }
    case 'day':
      return {
        type: 'string',
        format: 'civil-day',
        ...(form.earliest === undefined ? {} : { pattern: `^${yearsFrom(form.earliest)}-` }),
      }
    case 'month':
      return { type: 'string', pattern: `^${yearsFrom(form.earliest)}-(0[1-9]|1[0-2])$` }
    case 'list':
      return {
        type: 'array',
        maxItems: form.most,
        ...(form.unique ? { uniqueItems: true } : {}),
        items: {
          ...(form.of.is === 'word' ? { type: 'string' } : {}),
          ...inside(form.of, `${place}.*`),
        },
      }
    case 'entries':
      return {
        type: 'object',
        maxProperties: form.most,
        propertyNames: { ...meaning(`${place}.id`), pattern: ENTRY_ID.source },
        additionalProperties: node(form.of, `${place}.*`),
      }
    case 'record':
      return recordBody(form, place)
    case 'either':
      return { anyOf: [inside(form.lacking, place), inside(form.having, place)] }
    case 'text':
      throw new Error(`${place}: a text is described in the frame`)
  }
}

function recordBody({ fields, optional }: Form & { is: 'record' }, place: string): Node {
  const names = Object.keys(fields)
  const required = names.filter((name) => !optional.includes(name))
  return {
    type: 'object',
    additionalProperties: false,
    ...(required.length === 0 ? {} : { required }),
    properties: Object.fromEntries(
      names.map((name) => [name, node(fields[name]!, `${place}.${name}`)]),
    ),
  }
}

function wordOr(words: readonly string[], other: Form, place: string): Node {
  if (other.is === 'word') return { enum: [...words, ...other.words] }
  const given = other.is === 'either' ? [other.lacking, other.having] : [other]
  const others = given.map((form) => inside(form, place))
  if (words.length === 1) return { anyOf: [...others, { $ref: '#/$defs/unknown' }] }
  const options = { enum: words }
  return { anyOf: other.is === 'record' ? [options, ...others] : [...others, options] }
}

/** Four digits from a year on, up to 2099. */
function yearsFrom(earliest = '1900'): string {
  const [, , tens, ones] = earliest
  if (tens === '0' && ones === '0') return '(19|20)[0-9]{2}'
  return ones === '0' ? `(19[${tens}-9][0-9]|20[0-9]{2})` : `(19${tens}[${ones}-9]|20[0-9]{2})`
}
