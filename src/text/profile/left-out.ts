/** Said on the tabs while parts of the open profile were left out when it was read. */
export const LEFT_OUT = (count: number): string =>
  `这份档案里有${count}项读不懂或互相矛盾，没有算进去。`
