import { commas } from './joined'

/** A stop of a picture: where one is, or how far it is, and the number of it read aloud. */
export const FLOW_WORDS = {
  states: {
    ...{ done: '办好了', due: '按期限该好了', here: '你在这里', open: '还要办' },
    ...{ ahead: '', maybe: '不一定要' },
  },
  way: (name: string, isTaken: boolean) => (isTaken ? `${name}（你走这边）` : name),
  aria: (place: number, ...seen: readonly (string | false | undefined)[]) =>
    commas([`第${place}步`, ...seen]),
}
