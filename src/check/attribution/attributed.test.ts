import { describe, expect, it } from "vitest";
import { analysed } from "../../../test/check/analysed.ts";
import { isAttributed } from "./attributed.ts";

/** Whether the last sentence of a text is attributed. */
const lastIs = (text: string, outlets: readonly string[] = []): boolean => {
  const one = analysed(text);
  return isAttributed(one, one.analysis.sentences.at(-1)!, outlets);
};

const telling: Readonly<Record<string, readonly string[]>> = {
  "verbs of saying": [
    "The dam had been leaking for weeks, the engineer says.",
    "Prosecutors say that the gates were opened by mistake.",
    "The gates, say villagers, were opened by mistake.",
    "Halden Water told the council that the gates had been tested.",
    "The cook had been asleep, she told the inquiry.",
    "A spokesman for the port noted that the crane was old.",
    "The union maintains the crane was too old to lift anything.",
    "Quist described a wall of water as high as a barn.",
    "Pell recounted how the logs had come down the valley.",
    "The crane's brake had worn through, the inspector's letter reads.",
    "Quist recalled three earlier floods.",
    "Villagers complain of cracks in their walls.",
    "The director spoke of a loss of two million crowns.",
    "Her lawyer has it that she never signed the paper.",
    "The ministry warns of further slides.",
    "The mayor disputes that the valves were ever tested.",
    "The operator confirmed the leak.",
    "Neighbours reported a smell of gas.",
    "He denied having opened the valve.",
    "Police identified the driver as a man of forty from Velm.",
  ],
  "verbs of thinking and reckoning": [
    "He guessed that the wall would hold for another ten years.",
    "She sees little chance of a settlement before winter.",
    "Pell remembers a warm night and no wind at all.",
    "Quist is sure that the valve was closed.",
    "The owners were convinced that the wall would hold.",
    "The engineer assumes a crack in the foundation.",
    "Villagers fear another flood.",
    "The company reckons on repairs that last until spring, and expects them to cost four million crowns.",
    "The surveyor counted eleven cracks in the wall.",
    "Analysts doubt that the bank can pay.",
    "Prosecutors put the damage at four million crowns.",
    "The district gives the number of wells as sixty.",
    "The coroner set the time of death at about four in the morning.",
  ],
  "names and judgements": [
    "Quist called the ruling toothless.",
    "The widow called it a whitewash.",
    "Quist calls the valve “a museum piece”.",
    "The mayor blames a blocked culvert.",
    "Villagers accuse the company of greed.",
    "Astor rejected the accusation.",
    "Pell points to a hundred logs that had piled up behind the gate.",
    "Two engineers see the valve as the cause.",
    "The report describes the wall as sound.",
  ],
  "reports as subjects": [
    "One report puts the number of wells at sixty.",
    "One obituary has him leaving the firm in spring.",
    "Another account says the bridge was already closed.",
    "A local station learned the driver had no licence.",
    "She had never lived in the valley, one station learned.",
    "The paper names a second suspect.",
    "The study found that the wall was sound.",
    "Surveys show that most villagers want to leave.",
    "Most accounts call the boat blue.",
    "One newspaper reports a quarrel on board.",
  ],
  "phrases that credit": [
    "According to one engineer the wall was sound.",
    "In Quist's view the wall was sound.",
    "In the view of the council the wall was sound.",
    "By Pell's account the logs came down at noon.",
    "By one account the logs came down at noon, in another only at dusk.",
    "In the words of the mayor, it was a bad night.",
    "The bridge was closed at noon in one report.",
    "For the mayor, the matter is closed.",
    "To her it looked like the end of the valley.",
    "As the clerk tells it, the vote was close.",
    "The vote was close, as the clerk has it.",
    "The wall was built in 1921 or 1931, depending on the report.",
    "The bridge was closed at noon, the mayor was quoted as saying.",
    "The council closed the bridge, citing cracks.",
    "The villagers heard from the council that the bridge was closed.",
  ],
  hedges: [
    "The gates were reportedly blocked.",
    "The alleged leak was at the foot of the wall.",
    "It is unclear who opened the gates.",
    "The gates are said to have been blocked.",
    "The wall was thought to be sound.",
    "Reports differ on the hour.",
    "Astor declined to say who had opened the gates.",
    "He is accused of opening the gates.",
    "Nobody was reported hurt.",
  ],
  "speech in marks": ["“We had no time,” Quist said.", "“We had no time.” “Nobody warned us.”"],
  "what is carried on": [
    "The report blames the operator. It also names a driver as the one who saw the leak.",
    "Quist said the wall was sound. She also ruled out a leak.",
    "The mayor told the council that the bridge was closed. He also spoke with the owners.",
  ],
};

const own: Readonly<Record<string, readonly string[]>> = {
  "verbs that say nothing here": [
    "Police reported to the scene within minutes.",
    "The driver reported for duty at six.",
    "The theft was reported on Monday.",
    "The company called for an inquiry into the leak.",
    "A neighbour called the police.",
    "The flood claimed three lives.",
    "He was admitted to the hospital in Velm.",
    "The judge denied him bail.",
    "The council put the plan to a vote.",
    "The mayor gave the school two hundred books.",
    "The crew saw the rocks too late.",
    "He pointed to his shoes.",
    "The chairman added two members to the board.",
    "The officers told him to leave the bridge.",
    "The court dismissed the appeal.",
    "The company recalled four thousand stoves.",
    "The council named a new engineer in spring.",
    "She holds the keys to the gate.",
    "In spring, the port found a buyer for the crane.",
    "They counted on a dry summer.",
    "Since the plan was announced, the price has fallen.",
    "He wrote two books on bridges.",
    "The singer argued with a waiter.",
    "The bridge was closed at noon.",
    "The driver, who said nothing, was taken to Velm.",
  ],
  "nouns that are no source here": [
    "The report was published in June.",
    "The bank closed his accounts in June.",
    "There was a call for volunteers at the bridge.",
    "The final count took two days.",
    "He paid the bill from an account in Velm.",
    "The paper mill stands at the edge of the village.",
    "The station was closed at noon.",
    "She sold the story to a film company.",
    "In other words, the bridge stayed shut.",
    "The claims office opens at nine.",
    "For years, the mill stood empty.",
    "The council discussed the report on Friday.",
  ],
  "what is not carried on": [
    "Quist said the wall was sound.\n\nIt also has a second gate.",
    "The mill burned down. It also lost its chimney.",
  ],
};

describe("isAttributed", () => {
  for (const [way, sentences] of Object.entries(telling)) {
    describe(way, () => {
      it.each(sentences)("%s", (text) => expect(lastIs(text)).toBe(true));
    });
  }

  for (const [way, sentences] of Object.entries(own)) {
    describe(way, () => {
      it.each(sentences)("%s", (text) => expect(lastIs(text)).toBe(false));
    });
  }

  it("takes the name of an outlet of the sources for a credit", () => {
    expect(lastIs("The Northern Wire has four million crowns.", ["Northern Wire"])).toBe(true);
    expect(lastIs("The wire was cut.", ["Northern Wire"])).toBe(false);
  });
});
