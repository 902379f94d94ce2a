/** Whether and how the record is kept. */
export const INSURANCE_QUESTION_WORDS = {
  never: '没有交过',
  recorded: '已经记的',
}
