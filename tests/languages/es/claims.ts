import { atLeast, atMost, between, type ClaimCase, claim, is } from "../claim-corpus";
import { passages } from "./passages";

const day = "2025-05-14";
const of = (sentence: string, ...claims: ClaimCase["claims"]): ClaimCase => ({ sentence, publishedAt: day, claims });
const more = (best: number) => ({ low: best, best, high: null });

export const corpus: readonly ClaimCase[] = [
  of(
    "Corea del Norte ha enviado unos 12.000 soldados a Rusia, según el servicio de inteligencia surcoreano.",
    claim("troops.sent", is(12000), "kr.nis"),
  ),
  of(
    "Al menos 6.000 soldados norcoreanos han muerto o resultado heridos, informó el Ministerio de Defensa británico.",
    claim("casualties.total", atLeast(6000), "uk.mod"),
  ),
  of(
    "El presidente ucraniano Volodímir Zelenski habló de más de 4.000 soldados norcoreanos muertos o heridos.",
    claim("casualties.total", more(4000), "ua.president"),
  ),
  of(
    "Un centenar de soldados norcoreanos murieron, dijo un diputado surcoreano citando a la agencia de espionaje.",
    claim("casualties.killed", is(100), "kr.nis", { via: ["kr.lawmaker"] }),
  ),
  of(
    "Entre 10.000 y 12.000 soldados norcoreanos se encuentran en Kursk, afirmó la Casa Blanca.",
    claim("troops.present", between(10000, 12000), "us.gov"),
  ),
  of(
    "Pyongyang ha suministrado hasta 6 millones de proyectiles a Moscú, estima la inteligencia militar ucraniana.",
    claim("shells.supplied", atMost(6000000), "ua.intelligence", { certainty: "estimated" }),
  ),
  of(
    "El Ministerio de Defensa surcoreano contabilizó más de 20.000 contenedores de munición enviados a Rusia.",
    claim("containers.shipped", more(20000), "kr.mnd"),
  ),
  of(
    "Dos soldados norcoreanos fueron capturados en Kursk, anunció Zelenski.",
    claim("casualties.captured", is(2), "ua.president"),
  ),
  of(
    "El Kremlin negó que 10.000 soldados norcoreanos hubieran sido enviados a Rusia.",
    claim("troops.sent", is(10000), "ru.gov", { stance: "denies" }),
  ),
  of(
    "Pyongyang confirmó que había enviado 14.000 soldados a Rusia.",
    claim("troops.sent", is(14000), "kp.gov", { stance: "confirms" }),
  ),
  of(
    "Casi 5.000 soldados norcoreanos han muerto o han resultado heridos, según funcionarios occidentales.",
    claim("casualties.total", atMost(5000), "western-officials"),
  ),
  of("Cada soldado norcoreano cobra 2.000 dólares al mes, según el NIS.", claim("payment.soldier", is(2000), "kr.nis")),
  of(
    "Cerca del 40 % de los proyectiles que dispara Rusia proceden de Corea del Norte, dijo Budánov.",
    claim("shells.share", is(40), "ua.intelligence"),
  ),
  of("Unos 15.000 trabajadores norcoreanos están en Rusia, indicó el NIS.", claim("workers.sent", is(15000), "kr.nis")),
  of(
    "Corea del Norte enviará otros 6.000 soldados, anunció Serguéi Shoigú.",
    claim("troops.planned", is(6000), "ru.gov"),
  ),
  of(
    "Cientos de soldados norcoreanos han muerto en Kursk, dijo un funcionario estadounidense.",
    claim("casualties.killed", { low: 200, best: null, high: 900 }, "us.gov"),
  ),
  of(
    "Unos 1.100 soldados norcoreanos han regresado a su país, precisó el NIS.",
    claim("troops.returned", is(1100), "kr.nis"),
  ),
  of(
    "Corea del Norte ha entregado 100 misiles balísticos, según expertos de la ONU.",
    claim("missiles.supplied", is(100), "un"),
  ),
  of(
    "Según la BBC, que cita a funcionarios occidentales, han muerto 1.000 norcoreanos.",
    claim("casualties.killed", is(1000), "western-officials", { via: ["media:bbc"] }),
  ),
  of(
    "Supuestamente han muerto 3.000 soldados norcoreanos.",
    claim("casualties.killed", is(3000), "unnamed", { certainty: "alleged" }),
  ),
  // Nada del tema se cuenta.
  of("Rusia perdió 1.200 soldados el lunes, dijo el Estado Mayor ucraniano."),
  of("Más de 46.000 soldados ucranianos han muerto, dijo Zelenski."),
  of("Corea del Norte disparó dos misiles al mar el 8 de mayo de 2025."),
  of("El pueblo está a 10 kilómetros de la frontera."),
  of("Unos 28.500 soldados estadounidenses están estacionados en Corea del Sur."),
  of("La brigada 155 combate cerca de Kursk desde hace tres semanas."),
  ...passages,
  of(
    "Unos 200 soldados norcoreanos enviados para respaldar a las tropas rusas en Kursk han muerto y 1.800 han resultado heridos, dijo el NIS.",
    claim("casualties.killed", is(200), "kr.nis"),
    claim("casualties.wounded", is(1800), "kr.nis"),
  ),
  of(
    "La Dirección Principal de Inteligencia (GUR) de Ucrania informó que Corea del Norte ha enviado 2 millones de proyectiles a Rusia.",
    claim("shells.supplied", is(2000000), "ua.intelligence"),
  ),
  of(
    "Según un grupo de voluntarios, 5.000 soldados norcoreanos fueron heridos o asesinados en Kursk.",
    claim("casualties.total", is(5000), "unnamed"),
  ),
  of(
    "Unos 90 soldados norcoreanos se dejaron la vida en Kursk, recalca el espionaje surcoreano.",
    claim("casualties.killed", is(90), "kr.nis"),
  ),
  of(
    "Unos 3.000 soldados norcoreanos fueron trasladados a Rusia, puntualizó el ministro surcoreano de Defensa.",
    claim("troops.sent", is(3000), "kr.mnd"),
  ),
  of("El ejército ruso desplegó cuatro brigadas en la frontera, pormenorizó el gobernador de Kursk."),
];
