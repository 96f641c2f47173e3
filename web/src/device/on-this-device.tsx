import { KeepForOffline } from "./keep-for-offline.tsx"
import { RemoveEveryTrace } from "./remove-from-device.tsx"

/** What this page may leave on the device, and how it is taken away again. */
export function OnThisDevice() {
  return (
    <section aria-labelledby="on-this-device">
      <h2 id="on-this-device">On this device</h2>
      <KeepForOffline />
      <RemoveEveryTrace />
    </section>
  )
}
