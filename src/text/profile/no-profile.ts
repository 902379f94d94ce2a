/** Nothing to fill in yet. */
export const NO_PROFILE_WORDS = {
  noAnswers: '现在不能答题',
  unreadable: '现在这份档案读不出来，原来的内容都还留着。',
  none: '填的内容要存在一份档案里，现在还没有。建一份就能开始，只存在这部手机上。',
  recovery: '看看还能找回什么',
  otherProfile: '换一份档案',
  create: '建一份，开始填',
}
