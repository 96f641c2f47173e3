/** Room for the rails of one proof, used for the next one too: making it anew would take longer than filling it. */
let spare: Uint8Array = new Uint8Array(256)
const none = new Uint8Array(0)

/** Nobody else has it until it is given back: whatever is worked out meanwhile, within a look-up say, finds other room. */
export function takeRoom(length: number): Uint8Array {
  const room = spare.length >= length ? spare : new Uint8Array(length)
  spare = none
  return room
}

/** Takes it back emptied, so that nothing of an account stays behind. */
export function giveRoomBack(room: Uint8Array): void {
  spare = room.fill(0)
}
