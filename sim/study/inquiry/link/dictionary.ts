/** What links of version 1 are packed with; links that were handed on rest on it, so it never changes. The commonest comes last. */
export function dictionary(): Uint8Array {
  const values = [departments, stories, choices, kinds, instruments, topics].map((list) =>
    list.map((word) => `"${word}",`).join(""),
  );
  const keys = parameters.map((name) => `"${name}":`).join("");
  return new TextEncoder().encode([values[0], values[1], values[2], keys, ...values.slice(3), ...forms].join(""));
}

function words(...lines: readonly string[]): readonly string[] {
  return lines.join("").split("|");
}

/** Names of departments and Dezernate, and pieces of them. */
const departments = words(
  "Büro der Verwaltungsleitung|Presse- und Kommunikationsamt|Haupt- und Organisationsamt|Zentrale Vergabestelle",
  "|Personalamt|Aus- und Fortbildung|Amt für Informationstechnik und Digitalisierung|Digitalisierungsbüro",
  "|Amt für Statistik und Wahlen|Rechnungsprüfungsamt|Kämmerei|Stadtkasse|Steueramt|Liegenschaftsamt|Rechtsamt|Ordnungsamt",
  "|Verkehrsüberwachung und Bußgeldstelle|Veterinär- und Lebensmittelüberwachung|Bürgeramt und Standesamt|Standesamt",
  "|Ausländerbehörde und Migration|Feuerwehr und Rettungsdienst|Rettungsdienst|Bevölkerungsschutz|Schulverwaltungsamt",
  "|Schulsekretariate und Schulhausmeister|Kulturamt|Theater und Orchester|Stadtbibliothek|Volkshochschule und Musikschule",
  "|Musikschule|Museen und Stadtarchiv|Stadtarchiv|Sozialamt|Amt für Pflege und Senioren|Amt für Eingliederungshilfe",
  "|Amt für Wohnungswesen|Jobcenter|Jugendamt|Allgemeiner Sozialer Dienst|Jugendförderung|Amt für Kindertagesbetreuung",
  "|Gesundheitsamt|Sportamt|Stadtplanungsamt|Amt für Stadterneuerung|Vermessungs- und Katasteramt|Bauordnungsamt",
  "|Bauverwaltungsamt|Hochbau und Gebäudemanagement|Gebäudereinigung und Hausdienste|Tiefbauamt|Grünflächenamt",
  "|Friedhofsverwaltung|Umweltamt|Amt für Mobilität und Verkehr|Abfallwirtschaft und Stadtreinigung|Stadtentwässerung",
  "|Wirtschaftsförderung|Beteiligungen und Versorgungsbetriebe|Sonstige Einheit|Verwaltungsleitung",
  "|Planen, Bauen und Umwelt|Soziales, Jugend und Gesundheit|Finanzen, Personal und Digitales",
  "|Recht, Sicherheit und Ordnung|Bildung, Kultur und Sport|Umwelt, Klima und Mobilität|Wirtschaft und Liegenschaften",
  "|Fachbereich |Fachdienst |Referat |Stabsstelle |Eigenbetrieb |Dezernat II|Dezernat III|Dezernat IV|Oberbürgermeister",
  "|Service|wirtschaft|planung|Entwicklung|Personal und Organisation|Finanzen|Recht|Liegenschaften|Gebäudewirtschaft",
  "|Digitalisierung|Steuern|Geoinformation|Hochbau|Tiefbau|Integration|Gleichstellung|Schule und Sport|Wohnen",
  "|Denkmalpflege|Klimaschutz|Bürgerservice|Stadtwerke|Bauhof|Soziale Dienste|Jugend und Familie",
);

/** Scenarios and cities. */
const stories = words(
  "berlin-bezirk|cottbus|halle|landkreis-soziales|landkreis|leverkusen|muenchen|potsdam|remscheid|schwerin|verwaltung-2030",
  "|wuerzburg|climate-mayor|disruptive-influx|project-funding-ends",
);

/** Choices of instruments. */
const choices = words(
  "dezernat|department|mayor|permanent|fixedTerm|project|existing|deputyMayor|relevance|health|social|youth|daycare",
  "|schools|housing|foreigners|job-centre|urban-planning|building-permits|building-construction|parks|environment|mobility",
  "|everywhere|socialServices|planningAndBuilding|civilSociety|business|frontOffices|builtEnvironment|staff|mixed",
  "|dezernent|everything|socialInfrastructure|exchange|quarter|kickOff|publicBuilding|publicSpace|decomposed|planning",
  "|checklist|screening|concept|voluntary|assigned|subject|process|qualified|unqualified|socialAndAliens|utilities",
  "|networks|networksAndHousing|enterprise|county|enterprises|unchanged",
);

/** Parameters of instruments. */
const parameters = words(
  "posts|qualification|advise|visit|screen|convene|fundraise|bridge|agreed|placement|funding|ownHead|visits|units",
  "|attentionHours|veto|coverage|grantEuro|ownShare|relief|department|takenOver|from|sector|partnerHours|expertise",
  "|legitimacy|share|audience|setUpHours|setUpEuro|measures|binding|setUpWeeks|rhythm|hours|departments|level|hoursPerWeek",
  "|chair|area|outsiders|field|purpose|politicians|heard|euroPerYear|format|conferences|followUpWeeks|matter|weeks|steps",
  "|arrangement|scope|guidance|hoursPerCase|form|teamHours|joint|writingWeeks|thoroughness|duty|funded|attendance|content",
  "|tolerance|courseHours|euro|protected|hoursNeeded|severity|freeze|mayor|dezernenten|departmentHeads|factor|forumRhythm",
  "|forumHours|forumShare|flat|tasks|services|side|heads|reliefHours|occasions|regularWork|contact|salience|novelty",
  "|fadeWeeks|summers|support|overtaken|termYears",
);

/** Kinds of departments. */
const kinds = words(
  "mayor-office|main-office|personnel|it|statistics|audit|treasury|real-estate|legal|public-order|residents|foreigners",
  "|fire|schools|culture|libraries|adult-education|museums|social|housing|job-centre|youth|daycare|health|sport",
  "|urban-planning|surveying|building-permits|building-construction|civil-engineering|parks|environment|mobility|waste",
  "|sewage|economy|utilities|other",
);

const instruments = words(
  "officer|staff-unit|line-unit|integrated-unit|service-centre|project-team|relief-department|freed-post|detached-staff",
  "|intermediary|recruitment-criteria|deputy-mayor|key-actor|working-circle|steering-circle|crisis-group",
  "|quarter-steering-circle|standing-working-group|expert-council|conference|model-project|checklist|sustainability-check",
  "|sub-area-statute|concept|joint-concept|measure|process-decomposition|evaluation|duty-status|training|learning-material",
  "|administration-day|informal-space|reflection-time|experiment-room|science-partnership|city-network|topic-budget",
  "|sustainability-budget|funding-programme|budget-crisis|head-change|head-appointments|recut|hierarchy|agile-organisation",
  "|area-teams|area-coordination|county-tier|public-enterprise|enterprise-liaison|one-administration|relief-of-tasks",
  "|advisory-board|network|influx|heat-summer|protest-wave|climate-emergency|national-rule|election",
);

const topics = words(
  "climate-mitigation|climate-adaptation|integration|gender-equality|digitalisation|civil-protection",
  "|environmental-protection|inclusion",
);

/** How briefs are built. */
const forms = [
  '"steps":[{"id":"","lead":"","partners":[],"weeks":0,"hours":0,"euro":0,"after":[]},',
  '"id":"","title":"Verwaltung","inhabitants":null,"dezernate":[["OB"],["Dezernat I"],["departments":[["',
  '"out":[,"change":[[,{"name":"","dezernat":"","posts":,"staff":,"side":"enterprise","county","utilisation":0.,"hierarchy":0.,',
  '"relevance":{"contact":{"add":[["more":{"title":',
  '"compareFrom":,"fixed":{"parameters":{},"structures":{"stages":"compensating","openness":"averaging","regularWork":"proportional",',
  '"coordination":"positive"}},"seed":"","worlds":50,"replications":2,"ensemble":"ranges","paper":{"title":"","occasion":"",',
  '"recommendation":""},"question":["","events":[',
  '"view":{"page":"comparison","administration","options","paper","tab":"cases","course","departments","certainty","cost",',
  '"against":"","option":"","research":"true"}}',
  '{"scenario":"","weeks":520,"focus":"","topics":["climate-mitigation","climate-adaptation","integration"],',
  '"organisation":{"like":"typical-50000","change":[[12,{"staff":',
  '"options":["","description":["","with":{"posts":1.5,"placement":"mayor"}}],[3,{"start":52,"end":156,"end":null,"ramp":26,',
  '{"id":"option-2","title":["Option B","uses":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,[0,{"with":{"posts":2}}],{"use":"',
];
