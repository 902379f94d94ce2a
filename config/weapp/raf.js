/**
 * In the place of Taro's own, which reckons by the time of day: where the phone's clock is set back by a month, that waits a
 * month, and holds each page until then.
 */
const FRAME = 16

exports.now = () => Date.now()
exports.raf = (callback) => setTimeout(callback, FRAME)
exports.caf = clearTimeout
