// A page that never loads again: it changes its address first and its text a little later, as such pages do.
const STORIES = {
  "/story/seoul-2000": {
    title: "Seoul: 2,000 North Korean soldiers killed in the war",
    date: "2025-09-02",
    text: [
      "About 2,000 North Korean soldiers have been killed fighting for Russia, South Korea’s National Intelligence Service told lawmakers on Tuesday.",
      "The agency had put the dead at 600 in April. It said that it had counted again after ceremonies in Pyongyang.",
    ],
  },
  "/story/harvest": {
    title: "A late harvest in the valley",
    date: "2025-09-03",
    text: [
      "The apples are two weeks late this year, and the growers in the valley are short of hands. About 2,000 pickers came last autumn, and fewer than 900 have signed up so far.",
      "The cooperative has raised the wage for a full crate, and the school has given its older pupils three days off.",
    ],
  },
  "/story/generals": {
    title: "Pentagon counts 1,200 North Korean casualties in a week",
    date: "2024-12-30",
    text: [
      "More than 1,200 North Korean soldiers were killed or wounded in Russia’s Kursk region last week, the Pentagon said on Monday.",
      "A spokeswoman said that the men were sent forward in waves, on foot and without cover.",
    ],
  },
};

const WAIT = 300;
const view = document.getElementById("view");
let turn = 0;

function show() {
  const mine = ++turn;
  setTimeout(() => {
    if (mine === turn) draw(STORIES[location.pathname]);
  }, WAIT);
}

function draw(story) {
  if (!story) return view.replaceChildren();
  document.title = `${story.title} | Pulse`;
  const article = document.createElement("article");
  article.append(
    element("h1", story.title),
    element("time", story.date),
    ...story.text.map((text) => element("p", text)),
  );
  article.querySelector("time").dateTime = story.date;
  view.replaceChildren(article);
}

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

document.querySelector("nav").addEventListener("click", (event) => {
  const link = event.target.closest("a");
  if (!link) return;
  event.preventDefault();
  history.pushState(null, "", link.href);
  show();
});
addEventListener("popstate", show);
show();
