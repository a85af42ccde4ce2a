"""What somebody was asked: nobody in the question answers it."""

import pytest
from made import speakers


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("pl", "W Oslo Angela Merkel obejrzała port. Pytana przez dziennikarzy, czy Niemcy pomogą Norwegii, "
               "odparła: „Po to tu przyjechałam”."),
        ("en", "Angela Merkel toured the port. Asked by reporters whether Germany would help Norway, she "
               "replied: “That is why we came.”"),
        ("sw", "Angela Merkel alitembelea bandari. Alipoulizwa na waandishi wa habari kama Ujerumani "
               "itaisaidia Norway, alijibu: “Ndiyo maana tumekuja hapa.”"),
        ("de", "Angela Merkel besichtigte den Hafen. Auf die Frage, ob Deutschland Norwegen helfen werde, "
               "antwortete die Kanzlerin: „Dafür sind wir ja gekommen.“"),
        ("es", "Angela Merkel recorrió el puerto. Preguntada por los periodistas si Alemania ayudará a "
               "Noruega, respondió: «Para eso hemos venido»."),
        ("fr", "Angela Merkel a visité le port. Interrogée par des journalistes sur une aide à la Norvège, "
               "elle a répondu : « C’est pour cela que nous sommes là. »"),
        ("it", "Angela Merkel ha visitato il porto. Interpellata dai giornalisti su un aiuto alla Norvegia, ha "
               "risposto: «Siamo venuti per questo»."),
        ("ru", "Ангела Меркель осмотрела порт. На вопрос журналистов, поможет ли Германия Норвегии, она "
               "ответила: «Для этого мы и приехали»."),
        ("uk", "Ангела Меркель оглянула порт. На запитання журналістів, чи допоможе Німеччина Норвегії, вона "
               "відповіла: «Для цього ми й приїхали»."),
        ("ru", "Ангела Меркель осмотрела порт. Отвечая на вопрос журналистов о Норвегии, ответила коротко: "
               "«Для этого мы и приехали»."),
        ("sq", "Angela Merkel vizitoi portin. E pyetur nga gazetarët nëse Gjermania do ta ndihmojë Norvegjinë, "
               "ajo u përgjigj: “Për këtë kemi ardhur”."),
        ("nb", "Angela Merkel besøkte havnen. På spørsmål fra journalister om Tyskland vil hjelpe Norge, "
               "svarte hun: – Det er derfor vi er kommet."),
        ("sv", "Angela Merkel besökte hamnen. På frågan om Tyskland kommer att hjälpa Norge svarade hon: ”Det "
               "är därför vi har kommit.”"),
        ("nl", "Angela Merkel bezocht de haven. Op de vraag van journalisten of Duitsland Noorwegen zal "
               "helpen, antwoordde ze: „Daarvoor zijn we gekomen.”"),
        ("ar", "تفقدت أنغيلا ميركل الميناء. وردا على سؤال لصحفيين عن مساعدة النرويج، قالت: «لهذا جئنا إلى هنا»."),
        ("en", "Asked whether Norway would join, Angela Merkel, 65, told a local radio station: “Ask my neighbours.”"),
    ],
)  # fmt: skip
def test_nobody_in_a_question_answers_it(code, text):
    assert speakers(text, code) == ["Angela Merkel"]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("sw", "Angela Merkel alifika bandarini. “Hakuna haraka katika safari yetu,” aliwaambia waandishi wa habari."),
        ("pl", "W Oslo mówiła Angela Merkel. – Nie szykujemy wspólnych oświadczeń – tłumaczyła dziennikarzom w "
               "porcie."),
    ],
)  # fmt: skip
def test_who_is_told_does_not_speak(code, text):
    assert speakers(text, code) == ["Angela Merkel"]
