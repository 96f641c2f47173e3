export function WhatThereIs({ need }: { need: string; place: string }) {
  return <p>{need}</p>
}
