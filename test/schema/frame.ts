import { type ProblemCode, PROFILE_SCHEMA } from '@/engine'

/** What stands around the facts and the situation: the head of the schema and the profile's own fields. */
export const PROFILE = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://jifenben.invalid/profile.schema.json',
  title: `积分本 profile, schema ${PROFILE_SCHEMA}`,
  description:
    "What one person knows about their 居住证积分: what is stored, what a backup holds and what the cases under test/ are written in. Facts only, never points. An absent fact means not asked yet; 'unknown' means 待核实; the neutral option ('none', false, an empty list) means 不适用. Days and months are civil dates in Shanghai. Read by parse() in parse.ts, which also checks the relations between fields that JSON Schema cannot express (see x-problems). The formats are the product's own: civil-day = a day of the calendar, YYYY-MM-DD, from 1900 to 2099.",
  type: 'object',
  additionalProperties: false,
  required: ['schema', 'id', 'label', 'facts'],
  properties: {
    schema: {
      description:
        'Number of this schema (版本). A higher one is written by a newer app and is read only.',
      const: PROFILE_SCHEMA,
    },
    id: {
      description: 'Id of the saved profile (编号), safe in a link.',
      type: 'string',
      maxLength: 32,
      pattern: '^[A-Za-z0-9_-]{1,32}$',
    },
    label: {
      description:
        'Free label (名称), never a real name. At most 20 characters, none of them a control, zero-width or direction character.',
      type: 'string',
      maxLength: 20,
      pattern:
        '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff]*$',
    },
    trialOf: {
      description:
        'Id of the profile that this one is a what-if copy of (改动前的原档案编号); that one may be gone.',
      type: 'string',
      maxLength: 32,
      pattern: '^[A-Za-z0-9_-]{1,32}$',
    },
    supposed: {
      description:
        'These facts are imagined, such as those of a plan that is kept (假设的，不是现在的真实情况); absent when they are as they are today.',
      const: true,
    },
    facts: {
      $ref: '#/$defs/facts',
    },
    situation: {
      $ref: '#/$defs/situation',
    },
    progress: {
      description:
        'Papers got ready so far (材料进度): id of the material to its state. Missing = {}.',
      type: 'object',
      maxProperties: 300,
      propertyNames: {
        description: 'Id of the material (材料编号).',
        pattern: '^[a-z0-9][a-z0-9-]{0,31}$',
      },
      additionalProperties: {
        description: 'todo 未准备, doing 准备中, done 已备好, not-needed 不需要.',
        enum: ['todo', 'doing', 'done', 'not-needed'],
      },
    },
  },
}

/** Every code of a problem, with what it means; a relation is a problem that JSON Schema cannot tell. */
export const PROBLEMS: readonly { code: ProblemCode; meaning: string; relation?: string }[] = [
  {
    code: 'missing',
    meaning: 'A field that must be there is not.',
  },
  {
    code: 'wrong-type',
    meaning: 'Not the kind of value that belongs here, NaN included.',
  },
  {
    code: 'unknown-field',
    meaning: 'A field that this schema does not name.',
  },
  {
    code: 'newer-schema',
    meaning: 'Written by a newer app; to be read only.',
  },
  {
    code: 'not-an-option',
    meaning: 'A word that is not one of the options.',
  },
  {
    code: 'not-a-day',
    meaning: 'Not a day of the calendar written YYYY-MM-DD, 1900 to 2099.',
  },
  {
    code: 'not-a-month',
    meaning: 'Not a month written YYYY-MM, 1900 to 2099.',
  },
  {
    code: 'too-early',
    meaning: 'A birthday before 1920 or an insured month before 1993-01.',
  },
  {
    code: 'not-a-whole-number',
    meaning: 'A number with decimals where a whole one belongs.',
  },
  {
    code: 'too-many-decimals',
    meaning: 'A number with more than two decimals.',
  },
  {
    code: 'too-small',
    meaning: 'A number below the least that is taken.',
  },
  {
    code: 'too-large',
    meaning: 'A number above the most that is taken.',
  },
  {
    code: 'too-long',
    meaning:
      'A text, list or record longer than is taken; as a relation, a span of more than 600 months.',
    relation: 'at facts.insurance.spans.*.to only',
  },
  {
    code: 'bad-characters',
    meaning: 'A text with characters that are not taken, or empty.',
  },
  {
    code: 'repeated',
    meaning:
      'A list names the same thing twice (uniqueItems); as a relation, a plan the same action.',
    relation: 'at situation.plan.actions.*.id only',
  },
  {
    code: 'reversed',
    meaning: 'The end lies before the start.',
    relation: 'everywhere',
  },
  {
    code: 'overlaps',
    meaning: 'A span shares a month with an earlier one of the list.',
    relation: 'everywhere',
  },
  {
    code: 'out-of-order',
    meaning: 'A count is larger than one that includes it.',
    relation: 'everywhere',
  },
  {
    code: 'before-birth',
    meaning:
      "A marriage, the permit's expiry, a contract, the school's day, 居住登记, 申领, moving or the start of a plan not after the birthday.",
    relation: 'everywhere',
  },
  {
    code: 'before-window',
    meaning:
      'A 签注, or a step of a renewal (积分续办), before the first day on which a permit of this expiry can be endorsed.',
    relation: 'everywhere',
  },
  {
    code: 'before-step',
    meaning:
      'A day before that of the step it follows: 居住登记, 申领; of the permit 签注, 提交, 审核属实, 核定.',
    relation: 'everywhere',
  },
  {
    code: 'not-later',
    meaning:
      'A new expiry not after the old one or the 签注, or a filing not after that of the cycle before.',
    relation: 'everywhere',
  },
  {
    code: 'contradicts',
    meaning:
      'Two answers that exclude each other: 没有变 beside changes, 学历变更 without any degree, 职称变更 without any certificate.',
    relation: 'everywhere',
  },
]
