import { parseHTML } from "linkedom";

/** A saved page as a browser would have it: shadow roots that its markup declares are attached. */
export function parsePage(html: string): Document {
  const { document } = parseHTML(html);
  attachShadows(document);
  return document;
}

function attachShadows(root: ParentNode): void {
  for (const template of root.querySelectorAll('template[shadowrootmode="open" i]')) {
    const host = template.parentElement;
    if (!host || host.shadowRoot) continue;
    const shadow = host.attachShadow({ mode: "open" });
    shadow.append(...template.childNodes);
    template.remove();
    attachShadows(shadow);
  }
}
