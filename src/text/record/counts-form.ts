/** The page of counts alone. */
export const COUNTS_FORM_WORDS = {
  howMany: '几个月',
  countUnverified: (count: string) => `${count}：待核实`,
  unready: '上面还有没填好的地方，标着⚠。',
  title: '只填月数',
  asOf: '这些月数算到哪个月',
  asOfHint: (lastMonth: string) => `含这个月；一般是上个月，${lastMonth}`,
  asOfPlaceholder: (month: string) => `例如 ${month}`,
  notOver: (month: string) => `${month}还没过完，要到下个月才算数`,
  replaces: (spans: number) => `保存以后，原来的${spans}段缴费记录会被这些月数替换。`,
  saveReplacing: (spans: number) => `保存，替换${spans}段记录`,
  unchanged: '不改了，留着缴费记录',
  hasSpans: (spans: number) => `你已经填了${spans}段缴费记录`,
  hasSpansWhy: (spans: number) =>
    `缴费记录比月数更有用：能看到每个月到了几倍，也能往后推算。改用月数，保存时这${spans}段会被换掉，找不回来。`,
  keepRecord: '留着缴费记录',
  useCounts: '还是改用月数',
}

/** Why typed counts are not taken. */
export const COUNTS_PROBLEMS = {
  unit: '个月',
  writeCount: '请写月数，查不到就点待核实',
  writeAsOf: '请写这些月数算到哪个月',
  tooEarly: (month: string) => `太早了，不能早于${month}`,
}
