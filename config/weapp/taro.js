// Part of the weapp bundle, in place of @tarojs/taro's one file. That one asks for the runtime as a whole,
// so that webpack can leave nothing of it out; this one asks for what it uses.
const hooks = require('@tarojs/runtime').hooks
const taro = require('@tarojs/api').default

if (hooks.isExist('initNativeApi')) hooks.call('initNativeApi', taro)

module.exports = taro
module.exports.default = taro
