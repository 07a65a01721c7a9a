<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AnswerCard</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>No exactamente</translation>
    </message>
</context>
<context>
    <name>AttractPromise</name>
    <message>
        <source>Nothing you touch here is saved.</source>
        <translation>Nada de lo que toque aquí se guarda.</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Touch to begin</source>
        <translation>Toque para empezar</translation>
    </message>
</context>
<context>
    <name>CardButtons</name>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>More (%1 of %2)</source>
        <translation>Más (%1 de %2)</translation>
    </message>
</context>
<context>
    <name>ChapterFoot</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceGrid</name>
    <message>
        <source>Touch a choice to look closer.</source>
        <translation>Toque una opción para verla de cerca.</translation>
    </message>
    <message>
        <source>Touch one or two choices to put them side by side.</source>
        <translation>Toque una o dos opciones para ponerlas lado a lado.</translation>
    </message>
    <message>
        <source>Touch two or three choices to put them side by side.</source>
        <translation>Toque dos o tres opciones para ponerlas lado a lado.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Compare these %1</source>
        <translation>Comparar estas %1</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Ver de cerca</translation>
    </message>
</context>
<context>
    <name>ColorsMenu</name>
    <message>
        <source>Colors</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Menos movimiento</translation>
    </message>
</context>
<context>
    <name>CompareFigure</name>
    <message>
        <source>Switch</source>
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>CompareRow</name>
    <message>
        <source>This matters to you.</source>
        <translation>Esto le importa a usted.</translation>
    </message>
</context>
<context>
    <name>CompareTools</name>
    <message>
        <source>Change choices</source>
        <translation>Cambiar opciones</translation>
    </message>
    <message>
        <source>Show the comparison</source>
        <translation>Ver la comparación</translation>
    </message>
</context>
<context>
    <name>CountdownRing</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Queda %n segundo</numerusform>
            <numerusform>Quedan %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <translation>
            <numerusform>segundo</numerusform>
            <numerusform>segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyScreen</name>
    <message>
        <source>Please ask at the desk</source>
        <translation>Pregunte en la recepción, por favor</translation>
    </message>
    <message>
        <source>This screen has nothing to show right now. The team will be glad to help you.</source>
        <translation>Esta pantalla no tiene nada que mostrar en este momento. El equipo le ayudará con gusto.</translation>
    </message>
</context>
<context>
    <name>FigurePanel</name>
    <message>
        <source>Simulated picture</source>
        <translation>Imagen simulada</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Ver de cerca</translation>
    </message>
</context>
<context>
    <name>FirstHint</name>
    <message>
        <source>Larger letters, other colors, sound: here</source>
        <translation>Letras más grandes, otros colores y sonido: aquí</translation>
    </message>
    <message>
        <source>Larger letters and other colors: here</source>
        <translation>Letras más grandes y otros colores: aquí</translation>
    </message>
</context>
<context>
    <name>FocusCard</name>
    <message>
        <source>Touch the picture or a name.</source>
        <translation>Toque la imagen o un nombre.</translation>
    </message>
    <message>
        <source>More (%1 of %2)</source>
        <translation>Más (%1 de %2)</translation>
    </message>
</context>
<context>
    <name>FocusDock</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>FocusScreen</name>
    <message>
        <source>Look closer</source>
        <translation>Ver de cerca</translation>
    </message>
</context>
<context>
    <name>FocusZoom</name>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>What would you like to see?</source>
        <translation>¿Qué le gustaría ver?</translation>
    </message>
</context>
<context>
    <name>IdleCard</name>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>Take your time. If nobody answers, we go back to the start and clear this screen.</source>
        <translation>Tómese su tiempo. Si nadie responde, volvemos al inicio y borramos esta pantalla.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Yes, keep going</source>
        <translation>Sí, seguir</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>LinkedWords</name>
    <message>
        <source>Has words to look up.</source>
        <translation>Tiene palabras que puede consultar.</translation>
    </message>
    <message>
        <source>Leads to another page.</source>
        <translation>Lleva a otra página.</translation>
    </message>
</context>
<context>
    <name>ListenBar</name>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Línea siguiente</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Kiosk</source>
        <translation>Quiosco</translation>
    </message>
</context>
<context>
    <name>MatterChoices</name>
    <message>
        <source>When you compare, we show these lines first.</source>
        <translation>Cuando compare, mostraremos primero estas filas.</translation>
    </message>
</context>
<context>
    <name>MatterStrip</name>
    <message>
        <source>What matters most to you?</source>
        <translation>¿Qué es lo más importante para usted?</translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n marcado</numerusform>
            <numerusform>%n marcados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>paso %1 de %2</translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <translation>parte %1 de %2</translation>
    </message>
    <message>
        <source>Turning pages</source>
        <translation>Pasar páginas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>PeopleArray</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>How many people, after %1</source>
        <translation>Cuántas personas, después de %1</translation>
    </message>
    <message>
        <source>%1: how many people, after %2</source>
        <translation>%1: cuántas personas, después de %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
</context>
<context>
    <name>PreferencesBar</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Bring down</source>
        <translation>Bajar</translation>
    </message>
</context>
<context>
    <name>PreferencesMenu</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Did we explain it well?</source>
        <translation>¿Lo explicamos bien?</translation>
    </message>
</context>
<context>
    <name>ReachMenu</name>
    <message>
        <source>Where the buttons are</source>
        <translation>Dónde están los botones</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Mano izquierda</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>Mano derecha</translation>
    </message>
    <message>
        <source>With low buttons, “Bring down” moves the upper part of the screen to your hand.</source>
        <translation>Con los botones abajo, «Bajar» acerca a su mano la parte de arriba de la pantalla.</translation>
    </message>
</context>
<context>
    <name>ReaderWords</name>
    <message>
        <source>You can use this screen by listening: slide a finger and tap, or press the arrow keys and Enter. For help, flick a finger up, or press F1.</source>
        <translation>Puede usar esta pantalla escuchando: deslice un dedo y toque, o pulse las flechas y Entrar. Para pedir ayuda, deslice un dedo rápido hacia arriba, o pulse F1.</translation>
    </message>
    <message>
        <source>Slide one finger to find out what is on the screen. Tap anywhere to choose what you heard last. Flick left or right to go from line to line.</source>
        <translation>Deslice un dedo para saber qué hay en la pantalla. Toque donde sea para elegir lo último que oyó. Deslice rápido a la izquierda o a la derecha para ir de línea en línea.</translation>
    </message>
    <message>
        <source>With two fingers, swipe left for the next page, tap to pause, swipe up for louder. Flick down to hear a line again. To stop, hold a finger in a lower corner.</source>
        <translation>Con dos dedos, deslice a la izquierda para ir a la página siguiente, toque para hacer una pausa, deslice hacia arriba para oír más alto. Deslice un dedo rápido hacia abajo para oír otra vez una línea. Para terminar, deje un dedo en una esquina de abajo.</translation>
    </message>
    <message>
        <source>Press the down and up arrows to go from line to line. Press Enter to choose what you heard last. Press R to hear it again. Press Page Down for the next page.</source>
        <translation>Pulse las flechas abajo y arriba para ir de línea en línea. Pulse Entrar para elegir lo último que oyó. Pulse R para oírlo otra vez. Pulse Avance de página para ir a la página siguiente.</translation>
    </message>
    <message>
        <source>Press P to pause, plus for louder, minus for softer. Press Home to go to the start. Press Escape to close a card, or to stop.</source>
        <translation>Pulse P para hacer una pausa, más para oír más alto, menos para oír más bajo. Pulse Inicio para ir al comienzo. Pulse Escape para cerrar una ficha, o para terminar.</translation>
    </message>
    <message>
        <source>Press the down and up keys to go from line to line. Press the round key to choose what you heard last.</source>
        <translation>Pulse las teclas abajo y arriba para ir de línea en línea. Pulse la tecla redonda para elegir lo último que oyó.</translation>
    </message>
    <message>
        <source>Speech is off.</source>
        <translation>La voz está apagada.</translation>
    </message>
    <message>
        <source>That language can&apos;t be heard here.</source>
        <translation>Ese idioma no se puede escuchar aquí.</translation>
    </message>
    <message>
        <source>Back on the page.</source>
        <translation>De vuelta en la página.</translation>
    </message>
    <message>
        <source>End of the page.</source>
        <translation>Fin de la página.</translation>
    </message>
    <message>
        <source>Start of the page.</source>
        <translation>Comienzo de la página.</translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation>Esta es la primera página.</translation>
    </message>
    <message>
        <source>There is no next page here.</source>
        <translation>Aquí no hay página siguiente.</translation>
    </message>
    <message>
        <source>A card is open. Close it first.</source>
        <translation>Hay una ficha abierta. Ciérrela primero.</translation>
    </message>
    <message>
        <source>To begin, press Enter.</source>
        <translation>Para empezar, pulse Entrar.</translation>
    </message>
    <message>
        <source>To begin, tap.</source>
        <translation>Para empezar, toque.</translation>
    </message>
    <message>
        <source>For the next page, press Enter.</source>
        <translation>Para ir a la página siguiente, pulse Entrar.</translation>
    </message>
    <message>
        <source>For the next page, tap.</source>
        <translation>Para ir a la página siguiente, toque.</translation>
    </message>
    <message>
        <source>Find one with the down arrow, then press Enter.</source>
        <translation>Busque lo que quiere con la flecha abajo y pulse Entrar.</translation>
    </message>
    <message>
        <source>Find one with a finger, then tap.</source>
        <translation>Busque lo que quiere con un dedo y toque.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Parte %1 de %2</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>En la imagen</translation>
    </message>
    <message>
        <source>button</source>
        <translation>botón</translation>
    </message>
    <message>
        <source>word explained</source>
        <translation>palabra explicada</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>control deslizante</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>no disponible ahora</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>no elegido</translation>
    </message>
    <message>
        <source>Sound %1 of %2</source>
        <translation>Sonido %1 de %2</translation>
    </message>
    <message>
        <source>This is the loudest.</source>
        <translation>No se puede oír más alto.</translation>
    </message>
    <message>
        <source>This is the softest.</source>
        <translation>No se puede oír más bajo.</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>%1 seconds left</source>
        <translation>Quedan %1 segundos</translation>
    </message>
    <message>
        <source>Tap, or press any key.</source>
        <translation>Toque, o pulse cualquier tecla.</translation>
    </message>
</context>
<context>
    <name>ReplyCard</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>No exactamente</translation>
    </message>
</context>
<context>
    <name>SlideBands</name>
    <message>
        <source>This page is shown in %1.</source>
        <translation>Esta página se muestra en %1.</translation>
    </message>
    <message>
        <source>Not translated yet.</source>
        <translation>Todavía no está traducida.</translation>
    </message>
    <message>
        <source>This page is being reviewed.</source>
        <translation>Estamos revisando esta página.</translation>
    </message>
</context>
<context>
    <name>SlideButtons</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>SoundMenu</name>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Velocidad normal</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
</context>
<context>
    <name>SourcesCard</name>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esta información</translation>
    </message>
    <message>
        <source>Last reviewed: %1 (%2)</source>
        <translation>Última revisión: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>StationLine</name>
    <message>
        <source>Stage %1 of %2</source>
        <translation>Etapa %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>StationRail</name>
    <message>
        <source>Stage %1 of %2</source>
        <translation>Etapa %1 de %2</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>SurenessLine</name>
    <message>
        <source>We are quite sure of this.</source>
        <translation>Estamos muy seguros de esto.</translation>
    </message>
    <message>
        <source>We are fairly sure. New studies may change this.</source>
        <translation>Estamos bastante seguros. Nuevos estudios podrían cambiar esto.</translation>
    </message>
    <message>
        <source>We are not sure. New studies may well change this.</source>
        <translation>No estamos seguros. Es muy posible que nuevos estudios cambien esto.</translation>
    </message>
    <message>
        <source>We are very unsure of this.</source>
        <translation>Estamos muy poco seguros de esto.</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>What matters most to you?</source>
        <translation>¿Qué es lo más importante para usted?</translation>
    </message>
</context>
<context>
    <name>TermCard</name>
    <message>
        <source>What this word means</source>
        <translation>Qué significa esta palabra</translation>
    </message>
</context>
<context>
    <name>TextSizeMenu</name>
    <message>
        <source>Size of the letters</source>
        <translation>Tamaño de la letra</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Much larger</source>
        <translation>Mucho más grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>La más grande</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>This chapter</source>
        <translation>Este capítulo</translation>
    </message>
</context>
<context>
    <name>TurntableButtons</name>
    <message>
        <source>Turn left</source>
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Girar a la derecha</translation>
    </message>
</context>
</TS>
