import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const FILES: Readonly<Record<string, string>> = {
  'app.json': JSON.stringify({
    pages: ['pages/home/index', 'pages/other/index', 'pages/detail/index'],
    subPackages: [{ root: 'more', pages: ['extra/index'] }],
    lazyCodeLoading: 'requiredComponents',
    window: { navigationBarTitleText: '小样' },
    tabBar: {
      list: [
        { pagePath: 'pages/home/index', text: '首页' },
        { pagePath: 'pages/other/index', text: '另页' },
      ],
    },
  }),
  'app.js': `
    App({
      onLaunch(options) { this.launched = options },
      onError(message) { this.failed = message },
    })`,
  'app.wxss': 'page { color: #111; }',
  'base.wxml': '<template name="line"><text aria-label="{{label}}">{{value}} 行</text></template>',
  'format.wxs': 'module.exports = { double: function (n) { return n * 2 } }',
  'words.js': `module.exports = { greet: (name) => '你好' + name }`,
  'counter/index.json': '{"component": true}',
  'counter/index.wxml': '<view bindtap="grow">部件 {{start}} {{own}}</view><slot></slot>',
  'counter/index.js': `
    Component({
      properties: { start: { type: Number, value: 7 } },
      data: { own: '新' },
      attached() { this.setData({ own: '在' }) },
      methods: { grow() { this.setData({ own: '大' }); this.triggerEvent('grow', { by: 10 }) } },
    })`,
  'pages/home/index.json': '{"usingComponents": {"counter": "/counter/index"}}',
  'pages/home/index.wxml': `
    <import src="../../base.wxml" />
    <wxs module="format" src="../../format.wxs" />
    <view><text>次数 {{count}}</text><text>双 {{format.double(count)}}</text></view>
    <view class="plus" aria-role="button" aria-label="加一" bindtap="add" data-step-by="1"><text>加</text></view>
    <view bindtap="outer"><view catchtap="inner"><text>停</text></view></view>
    <input placeholder="名字" maxlength="5" bindinput="typed" bindblur="left" value="{{name}}" />
    <text>{{greeting}}</text>
    <picker mode="selector" range="{{['甲', '乙']}}" bindchange="chosen"><view>选 {{choice}}</view></picker>
    <picker mode="date" fields="month" start="1993-01" end="2026-12" aria-label="月份" bindchange="dated"><view>{{month}}</view></picker>
    <picker mode="date" bindchange="dated"><view aria-label="哪一天"><text>按日</text></view></picker>
    <button disabled="{{true}}" bindtap="add">关着</button>
    <counter start="{{count}}" bindgrow="grown"><text>里面</text></counter>
    <view hidden="{{true}}">看不见</view>
    <template is="line" data="{{value: count, label: '行'}}" />
    <view bindtap="go"><text>去看</text></view>
    <navigator url="/more/extra/index?id=a=b">去远处</navigator>
    <view bindtap="fail"><text>抛错</text></view>
    <view bindtap="run" data-what="reject"><text>拒绝</text></view>
    <view bindtap="run" data-what="print"><text>打印</text></view>
    <view bindtap="run" data-what="request"><text>联网</text></view>
    <view bindtap="run" data-what="unknown"><text>不识</text></view>
    <view bindtap="run" data-what="later"><text>稍后</text></view>
    <view bindtap="run" data-what="ask"><text>询问</text></view>
    <view bindtap="run" data-what="calendar"><text>日历</text></view>
    <view bindtap="missing"><text>没人管</text></view>`,
  'pages/home/index.js': `
    const { greet } = require('../../words')
    Page({
      data: { count: 0, name: '', greeting: '', choice: '', month: '没选', shown: 0 },
      onLoad(query) { this.query = query; this.setData({ count: wx.getStorageSync('count') || 0 }) },
      onShow() { this.setData({ shown: this.data.shown + 1 }) },
      onShareAppMessage() { return { title: '分享', path: '/pages/detail/index?id=1' } },
      save(count) { this.setData({ count }); wx.setStorageSync('count', count) },
      add(event) { this.save(this.data.count + Number(event.currentTarget.dataset.stepBy)) },
      grown(event) { this.save(this.data.count + event.detail.by) },
      outer() { this.setData({ choice: '外' }) },
      inner() { this.setData({ choice: '内' }) },
      typed(event) { this.setData({ name: event.detail.value }) },
      left(event) { this.setData({ greeting: greet(event.detail.value) }) },
      chosen(event) { this.setData({ choice: ['甲', '乙'][event.detail.value] }) },
      dated(event) { this.setData({ month: event.detail.value }) },
      go() { wx.navigateTo({ url: '/pages/detail/index?id=x-1' }) },
      fail() { throw new Error('坏处理') },
      async run(event) {
        switch (event.currentTarget.dataset.what) {
          case 'reject': throw new Error('没人接')
          case 'print': return console.error('坏了', { at: 1 })
          case 'request': return wx.request({ url: 'https://example.com', fail() {} })
          case 'unknown': return wx.inventThis
          case 'later': return setTimeout(() => this.setData({ choice: '晚' }), 5000)
          case 'ask': return this.setData({ choice: (await wx.showModal({ title: '问' })).confirm ? '是' : '否' })
          case 'calendar': return wx.addPhoneCalendar({ title: '会', success: () => this.setData({ choice: '记下' }), fail: (e) => this.setData({ choice: e.errMsg }) })
        }
      },
    })`,
  'pages/other/index.json': '{}',
  'pages/other/index.wxml': '<text>另一页</text><text>今天 {{today}}</text>',
  'pages/other/index.js': `
    Page({
      data: { today: '' },
      onShow() { this.setData({ today: new Date().toISOString().slice(0, 10) }) },
      onTabItemTap(item) { this.tapped = item.text },
    })`,
  'pages/detail/index.json': '{"navigationBarTitleText": "细节"}',
  'pages/detail/index.wxml':
    '<text>编号 {{id}}</text><view bindtap="back"><text>回去</text></view>',
  'pages/detail/index.js': `
    Page({
      data: { id: '' },
      onLoad({ id }) {
        this.setData({ id })
        getCurrentPages()[0].setData({ choice: '被看' })
      },
      back() { wx.navigateBack() },
    })`,
  'more/extra/index.json': '{}',
  'more/extra/index.wxml': '<text>远处 {{id}}</text>',
  'more/extra/index.js': 'Page({ data: { id: "" }, onLoad({ id }) { this.setData({ id }) } })',
  'project.config.json': '{"appid": "touristappid"}',
}

const made: string[] = []

/** Writes a tiny hand-made mini-program, with some files changed (or left out: null), and tells where. */
export function writeFixture(changes: Readonly<Record<string, string | null>> = {}): string {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'weapp-fixture-'))
  made.push(dir)
  for (const [file, text] of Object.entries({ ...FILES, ...changes })) {
    if (text === null) continue
    fs.mkdirSync(path.join(dir, path.dirname(file)), { recursive: true })
    fs.writeFileSync(path.join(dir, file), text)
  }
  return dir
}

/** The text of a file of the fixture with one part of it replaced. */
export function changed(file: string, from: string, to: string): Record<string, string> {
  const text = FILES[file]
  if (!text?.includes(from)) throw new Error(`${file} does not hold ${from}`)
  return { [file]: text.replace(from, to) }
}

/** Removes every fixture written. */
export function removeFixtures(): void {
  for (const dir of made.splice(0)) fs.rmSync(dir, { recursive: true, force: true })
}
