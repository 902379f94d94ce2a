import { eachGlobal, memberName } from './globals.mjs'
import { taroMembers } from './taro.mjs'

// Named by what they do, so that newer members of the same kinds are caught too.
const bannedMembers = [
  /^(request|uploadFile|downloadFile|cloud|addInterceptor|loadFontFace|requestPayment)$/,
  /Socket|UDP|TCP|LocalService|Bluetooth|BLE|Beacon|Wifi|NFC|HCE|BackgroundFetch|RewardedVideo/,
  /^(login|checkSession|pluginLogin|authorize.*|report.*)$/,
  /User(Info|Profile|Encrypt|Crypto)|PhoneNumber|Subscribe(Device)?Message|GroupEnterInfo|WeRun/,
  /Location|FuzzyLocation|choosePoi|chooseAddress|chooseInvoice|chooseLicensePlate|chooseContact/,
  /^addPhoneContact$|SoterAuth|FacialRecognition|^getClipboardData$/,
  /Recorder|^chooseImage$|^chooseMedia$|^chooseVideo$|^createCameraContext$|ToPhotosAlbum$/,
  /Accelerometer|Gyroscope|Compass|DeviceMotion|^scanCode$/,
]

const bannedGlobals = new Set([
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'importScripts'],
  'RTCPeerConnection',
])

const bannedBrowserMembers = new Set([...bannedGlobals, 'sendBeacon', 'geolocation', 'readText'])

const bannedPackages =
  /^(axios|got|ky|superagent|undici|ofetch|wretch|alova|(node|cross|isomorphic|whatwg)-fetch|umi-request|socket\.io-client|ws|wx-server-sdk|@tarojs\/plugin-http|@sentry\/.*|(node:)?(http|https|http2|net|dgram|tls|dns))(\/|$)/

const remote = /^(https?:)?\/\//i

const bannedJsxHandlers = /^on(GetPhoneNumber|GetRealTimePhoneNumber|GetUserInfo|ChooseAvatar)$/i
const bannedJsxValues = {
  opentype: /getPhoneNumber|getRealtimePhoneNumber|getUserInfo|getAuthorize|chooseAvatar/,
  type: /^nickname$/,
  src: remote,
}

/** Nothing in src reaches a network, logs anybody in or asks WeChat who they are. */
export const offlineRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      banned: 'No network, login or user information: {{name}} is banned.',
      hidden: 'Name the member where it is used (Taro.x), so that it can be checked.',
    },
  },
  create(context) {
    const report = (node, name) => context.report({ node, messageId: 'banned', data: { name } })
    const taro = taroMembers((node, name) => {
      if (name === undefined) context.report({ node, messageId: 'hidden' })
      else if (bannedMembers.some((pattern) => pattern.test(name))) report(node, name)
    })
    const checkSource = ({ source }) => {
      const name = source?.value
      if (typeof name === 'string' && (remote.test(name) || bannedPackages.test(name))) {
        report(source, name)
      }
    }

    return {
      ...taro,
      'Program:exit': (node) => eachGlobal(context, node, bannedGlobals, report),
      ImportDeclaration(node) {
        taro.ImportDeclaration(node)
        checkSource(node)
      },
      ExportNamedDeclaration(node) {
        taro.ExportNamedDeclaration(node)
        checkSource(node)
      },
      ExportAllDeclaration(node) {
        taro.ExportAllDeclaration(node)
        checkSource(node)
      },
      ImportExpression: checkSource,
      MemberExpression(node) {
        const name = memberName(node)
        if (bannedBrowserMembers.has(name)) report(node, name)
      },
      JSXAttribute(node) {
        const name = String(node.name.name)
        if (bannedJsxHandlers.test(name)) report(node, name)
        const pattern = bannedJsxValues[name.replace('-', '').toLowerCase()]
        if (!pattern) return
        const value = literals(node.value).find((text) => pattern.test(text))
        if (value !== undefined) report(node, `${name}="${value}"`)
      },
      ImportSpecifier(node) {
        if (node.parent.source.value === '@tarojs/components' && node.imported.name === 'WebView') {
          report(node, 'WebView')
        }
      },
    }
  },
}

/** Every string an attribute's value may turn into, as far as it is written there. */
function literals(node) {
  if (!node) return []
  if (node.type === 'JSXExpressionContainer') return literals(node.expression)
  if (node.type === 'ConditionalExpression')
    return [node.consequent, node.alternate].flatMap(literals)
  if (node.type === 'LogicalExpression') return [node.left, node.right].flatMap(literals)
  if (node.type === 'TemplateLiteral') return [node.quasis[0].value.cooked]
  return typeof node.value === 'string' ? [node.value] : []
}
