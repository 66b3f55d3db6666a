import type { Samples } from "./sample";

export const samplesDe: Samples = {
  language: "de",
  shown: {
    outlet: "Der Musterbote",
    title: "Seoul zählt mindestens 300 tote Nordkoreaner in Kursk",
    publishedAt: "2025-01-13",
    paragraphs: [
      "SEOUL – Mindestens 300 nordkoreanische Soldaten wurden in der Region Kursk getötet, sagte der südkoreanische Geheimdienst NIS am Montag vor Abgeordneten.",
      "Rund 2.700 weitere seien verwundet worden, teilte die Behörde mit. Der NIS schätzt, dass Pjöngjang etwa 11.000 Soldaten nach Russland entsandt hat.",
      "Der Ausschuss hatte um den Bericht gebeten, nachdem Videos von der Front herumgereicht worden waren. Der Leiter der Behörde ließ offen, wie die Verluste gezählt wurden, und beantwortete hinter verschlossenen Türen mehr als eine Stunde lang Fragen.",
      "Der Kreml wollte sich zur Anwesenheit nordkoreanischer Truppen in der Region nicht äußern.",
    ],
  },
  before: [
    {
      outlet: "Nordbeispiel",
      title: "Kiew: 1.800 Nordkoreaner in Kursk getötet",
      publishedAt: "2025-01-15",
      paragraphs: [
        "KIEW – Der ukrainische Militärgeheimdienst teilte am Dienstag mit, bis Mitte Januar seien in der Region Kursk 1.800 nordkoreanische Soldaten getötet worden.",
        "Die nordkoreanischen Einheiten kämpfen dort seit dem Herbst an der Seite Russlands. Gezählt wurde nach Angaben des Dienstes anhand abgehörter Funksprüche und anhand von Papieren, die auf dem Schlachtfeld lagen; Partnern will er sie zeigen.",
        "Nachprüfen ließ sich das nicht. Seit Wochen kommt niemand von außen in das Gebiet, und keine der beiden Seiten gibt Einzelheiten über eigene Verluste heraus.",
      ],
    },
    {
      outlet: "Erfundene Post",
      title: "Moskau bestreitet Zahl nordkoreanischer Toter",
      publishedAt: "2025-01-17",
      paragraphs: [
        "MOSKAU – Das russische Verteidigungsministerium bestritt am Freitag, dass in der Region Kursk 1.800 nordkoreanische Soldaten getötet worden seien.",
        "Wie viele Nordkoreaner dort kämpfen, sagte es nicht. Ein Sprecher nannte die Zählung ein Märchen der Gegenseite, gemacht für Leser im Ausland, und verlas eine Erklärung zu den Ereignissen des Tages an der Front.",
        "Fragen waren nicht zugelassen. Das Ministerium hat bisher wenig darüber gesagt, wer in der Region kämpft; sein täglicher Bericht nennt Orte und Straßen, aber keine Einheiten.",
      ],
    },
    {
      outlet: "Beispielblatt",
      title: "Westliche Vertreter: 11.000 nordkoreanische Soldaten in Russlands Krieg",
      publishedAt: "2025-01-22",
      paragraphs: [
        "BRÜSSEL – Westliche Regierungsvertreter schätzen, dass etwa 11.000 nordkoreanische Soldaten nach Russland entsandt wurden.",
        "Die Soldaten aus Nordkorea kämpfen seit Wochen in der Region Kursk. Die Vertreter, die nicht genannt werden wollten, sagten, die Schätzung beruhe auf Bildern aus der Luft und auf dem, was Gefangene erzählt hätten.",
        "Sie sprachen am Vorabend eines Treffens von Ministern, die über Hilfe für die Ukraine reden wollen. Es ist nicht die erste Schätzung dieser Art, und die letzte werde es nicht sein, hieß es.",
      ],
    },
  ],
};
