// What an editor pastes into the HTML of another site.

/** A frame with a name for those who listen; as wide as there is room, and loaded when it comes into sight. */
export function embedCode(address: string, name: string): string {
  return `<iframe src="${escaped(address)}" title="${escaped(name)}" loading="lazy" style="border:0;width:100%;height:26rem"></iframe>`;
}

function escaped(text: string): string {
  const signs: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}
