/** The page of all days that are typed. */
export const DATES_WORDS = {
  title: '各个日子',
  lead: '办到哪一步，就写到哪一个。写全年、月、日，写完就保存好了；不知道的空着。',
}
