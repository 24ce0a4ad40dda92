import type { Pack } from './phrases';

export const spanish: Pack = {
  furniture: {
    'stray-image-text':
      'logo|logotipo|imagen|foto|fotografía|imagen destacada|imagen de portada|miniatura|avatar|foto de perfil|ampliar imagen|ver galería|galería|vídeo|video|reproducir vídeo',
    'empty-date-label':
      'publicado|publicado el|publicado en|actualizado|actualizado el|última actualización|modificado el|fecha|por|autor|autora|escrito por|redactado por',
    'empty-section':
      'artículos relacionados|entradas relacionadas|noticias relacionadas|contenido relacionado|contenidos relacionados|temas relacionados|relacionados|más noticias|más artículos|más sobre este tema|más información|más de esta sección|más del autor|más de la autora|también te puede interesar|también le puede interesar|te puede interesar|te podría interesar|quizás te interese|puede que te interese|también te podría gustar|te recomendamos|recomendados|recomendado para ti|lo más leído|lo más visto|lo más popular|las más leídas|entradas recientes|artículos recientes|últimas noticias|últimas entradas|comentarios recientes|entradas populares|ver también|véase también|tendencias|no te pierdas|no se pierda|en portada',
    'empty-contents':
      'contenido|contenidos|índice|índice de contenidos|tabla de contenidos|en este artículo|en esta página|sumario|lo que aprenderás|qué aprenderás|lo que vas a aprender',
    'empty-related':
      'no hay artículos relacionados|no hay entradas relacionadas|todavía no hay entradas relacionadas|aún no hay entradas relacionadas|no se encontraron entradas|no se encontraron artículos|no hay comentarios|aún no hay comentarios|todavía no hay comentarios|0 comentarios|no se encontraron resultados|no se ha encontrado nada|sé el primero en comentar|sea el primero en comentar',
    'comment-form':
      'deja un comentario|deje un comentario|dejar un comentario|deja una respuesta|deje una respuesta|dejar una respuesta|escribe un comentario|escriba un comentario|añadir un comentario|agregar un comentario|publicar comentario|publicar el comentario|enviar comentario|cancelar respuesta|cancelar la respuesta|tu dirección de correo electrónico no será publicada|su dirección de correo electrónico no será publicada|los campos obligatorios están marcados con|los comentarios están cerrados|inicia sesión para comentar|únete a la conversación',
    'ad-block-notice':
      'bloqueador de anuncios detectado|bloqueador de publicidad detectado|adblock detectado|hemos detectado un bloqueador de anuncios|estás usando un bloqueador de anuncios|está usando un bloqueador de anuncios',
    'shop-widget':
      'productos relacionados|explora productos relacionados|descubre productos relacionados|productos destacados|comprar ahora|compra ahora|compre ahora|añadir al carrito|agregar al carrito|añadir a la cesta|ver carrito|ver oferta|ver precio|comprar en amazon|los clientes también compraron',
    'related-label':
      'lee también|lea también|leer también|lee además|lea además|vea también|mira también|también puedes leer|nota relacionada|noticia relacionada|artículo relacionado',
    'share-bar':
      'compartir|comparte|comparta|compartir este artículo|comparte este artículo|compartir esta noticia|comparte esta noticia|compartir en facebook|compartir en twitter|compartir en x|compartir en linkedin|compartir en whatsapp|compartir por correo|enviar por correo|enviar por correo electrónico|tuitear|twittear|copiar enlace|enlace copiado|imprimir|imprimir artículo|guardar|guardar artículo|escuchar|escuchar artículo|síguenos|síguenos en|síganos|síganos en|facebook|twitter|whatsapp|telegram|linkedin|me gusta cargando',
    'cookie-notice':
      'usamos cookies|utilizamos cookies|este sitio usa cookies|este sitio utiliza cookies|este sitio web utiliza cookies|aceptar todo|aceptar todas|aceptar cookies|aceptar todas las cookies|rechazar todo|rechazar todas|configurar cookies|configuración de cookies|gestionar cookies|gestionar preferencias|política de cookies|tu privacidad nos importa|valoramos tu privacidad',
    'login-wall':
      'inicia sesión para continuar|inicie sesión para continuar|inicia sesión para seguir leyendo|inicie sesión para seguir leyendo|suscríbete para seguir leyendo|suscríbase para seguir leyendo|regístrate para seguir leyendo|regístrese para seguir leyendo|ya eres suscriptor|ya soy suscriptor|ya eres suscriptor inicia sesión|contenido exclusivo para suscriptores|este contenido es exclusivo para suscriptores|solo para suscriptores',
    newsletter:
      'newsletter|boletín|boletines|suscríbete|suscríbase|suscribirse|suscríbete ahora|suscríbase ahora|suscríbete a nuestro boletín|suscríbase a nuestro boletín|suscríbete a nuestra newsletter|recibe nuestro boletín|apúntate|regístrate|tu correo electrónico|su correo electrónico|introduce tu correo electrónico',
    'ad-marker':
      'publicidad|anuncio|anuncios|patrocinado|contenido patrocinado|contenido publicitario|publirreportaje|espacio patrocinado|continúa leyendo|sigue leyendo|continúa después de la publicidad|la noticia continúa después de la publicidad|el artículo continúa después de la publicidad|sigue leyendo después de la publicidad|saltar anuncio|saltar publicidad|ocultar publicidad',
  },
  furnitureStarts: {
    'stray-image-text': 'img de|logo de|logotipo de',
    'comment-form':
      'este sitio usa akismet|este sitio utiliza akismet|tu dirección de correo electrónico no|su dirección de correo electrónico no|guarda mi nombre correo electrónico|guardar mi nombre correo electrónico',
    'ad-block-notice':
      'por favor desactiva tu bloqueador|por favor desactive su bloqueador|desactiva tu bloqueador|desactive su bloqueador|apóyanos desactivando|hemos detectado que estás usando un bloqueador|hemos detectado que utilizas un bloqueador|parece que estás usando un bloqueador|parece que utilizas un bloqueador',
    'cookie-notice':
      'usamos cookies|utilizamos cookies|nosotros y nuestros socios|este sitio web utiliza cookies|este sitio utiliza cookies|si continúas navegando|al continuar navegando',
    'login-wall':
      'has alcanzado el límite de artículos|ha alcanzado el límite de artículos|has leído todos tus artículos',
    'empty-related':
      'aún no hay comentarios|todavía no hay comentarios|no hay artículos relacionados|no hay entradas relacionadas',
  },
  factBoxes: {
    'did-you-know': 'sabías que|sabía que|sabía usted que|sabían que|lo sabías|dato curioso|curiosidad|dato|el dato',
    'pro-tip': 'consejo|consejo práctico|consejo profesional|consejo de experto|nuestro consejo|truco',
    background: 'contexto|el contexto|antecedentes|para entender|trasfondo',
    figure: 'en cifras|en números|las cifras|la cifra|cifras clave|la cifra del día',
    definition: 'definición|glosario',
    timeline: 'cronología|línea de tiempo|línea del tiempo|fechas clave',
  },
  faqHeadings:
    'faq|preguntas frecuentes|preguntas frecuentes faq|faq preguntas frecuentes|preguntas más frecuentes|preguntas habituales|preguntas comunes|preguntas y respuestas|dudas frecuentes|tus preguntas respondidas|sus preguntas respondidas',
  questionMarks: 'P|Pregunta',
  answerMarks: 'R|Respuesta',
  selfWords: 'yo|me|mí|mi|mis|mío|mía|conmigo',
  askVerbs: 'pregunta|preguntó|preguntaba|escribe|escribió|quiere saber|quería saber|quisiera saber',
  readerQuestionLabels:
    'pregunta de lector|pregunta de un lector|pregunta de una lectora|pregunta del lector|pregunta de la lectora|pregunta de los lectores|un lector pregunta|una lectora pregunta|el lector pregunta|la lectora pregunta|los lectores preguntan|consulta de un lector|consulta de una lectora',
  homeWords: 'inicio|portada|home',
  calls:
    'lee nuestro|lee nuestra|lea nuestro|lea nuestra|lee más|lea más|leer más|descubre|descubra|explora|explore|más información|conoce más|conozca más|haz clic|haga clic|pulsa aquí|visita nuestro|visita nuestra|visite nuestro|visite nuestra|suscríbete|suscríbase|síguenos|síganos|únete|únase|mantente|manténgase|descarga|descargue|escucha nuestro|mira nuestro|comparte tu|comparta su|consulta|consulte|regístrate',
  callWords: 'nuestro|nuestra|nuestros|nuestras|aquí|boletín|newsletter|sección',
  newsletterCalls: 'boletín|boletines|newsletter|suscríbete|suscríbase|lista de correo',
  bylineWords:
    'por|autor|autora|autores|autoras|escrito por|redactado por|texto|texto de|un artículo de|un reportaje de|una crónica de|de nuestro|de nuestra|de nuestros',
  nameJoiners: 'y|e|con',
  placeWords: 'en|desde|para',
  jobWords:
    'redactor|redactora|redactores|reportero|reportera|reporteros|corresponsal|corresponsales|enviado|enviada|enviados|periodista|periodistas|columnista|columnistas|articulista|cronista|editor|editora|director|directora|subdirector|subdirectora|analista|productor|productora|colaborador|colaboradora|autor|autora|fotógrafo|fotógrafa|becario|becaria|administrador|administradora|crítico|crítica|jefe|jefa',
  roleWords:
    'adjunto|adjunta|especial|especiales|sénior|senior|política|político|economía|económico|económica|cultura|cultural|deportes|deportivo|deportiva|ciencia|internacional|nacional|local|sociedad|salud|sanidad|tecnología|medio|ambiente|opinión|digital|web|parlamentario|parlamentaria|diplomático|diplomática|invitado|invitada|independiente|redacción|equipo|oficina|mesa|sección|agencia',
  roleFillers: 'de|del|la|el|los|las|en|y|para|al|nuestro|nuestra|nuestros|un|una',
  deskWords: 'redacción|equipo|oficina|mesa|agencias',
  genericBylines:
    'redacción|la redacción|nuestra redacción|redacción digital|redacción web|equipo|el equipo|equipo de redacción|admin|administrador|administradora|invitado|autor invitado|autora invitada|anónimo|desconocido|autor|autora|colaborador|colaboradora|corresponsal|enviado especial|enviada especial|nuestro corresponsal|nuestra corresponsal|nuestros corresponsales|nuestro enviado especial|nuestra enviada especial|agencias|agencia|webmaster|editor|usuario',
  months:
    'enero/ene|febrero/feb|marzo/mar|abril/abr|mayo/may|junio/jun|julio/jul|agosto/ago|septiembre/setiembre/sept/sep|octubre/oct|noviembre/nov|diciembre/dic',
  weekdays: 'lunes|martes|miércoles|jueves|viernes|sábado|domingo|lun|mar|mié|jue|vie|sáb|dom',
  dateLabels:
    'publicado|publicado el|publicación|fecha de publicación|actualizado|actualizado el|última actualización|modificado el|creado el|fecha',
  dateFillers: 'el|de|del|a|la|las|h|hs|horas',
  readingTimes: 'lectura|de lectura|lectura de|tiempo de lectura|tiempo estimado de lectura|tiempo de lectura estimado',
  minutes: 'min|minuto|minutos',
  creditLabels:
    'figura|fig|tabla|mapa|fuente|fuentes|foto|fotos|fotografía|fotografías|imagen|imágenes|crédito|créditos|ilustración|ilustraciones|gráfico|gráficos|infografía|vídeo|video|texto|autor|traducción|edición|redacción|contacto|teléfono|tel|correo|correo electrónico|e mail|email|actualizado|actualización|publicado|última actualización|corrección|rectificación|fe de errores|aclaración|nota|nota del editor|nota de la redacción|etiquetas|tags|temas|categoría|archivado en|copyright',
  creditStarts:
    'con información de|con informaciones de|con datos de|con la colaboración de|fotos de|fotografías de|ilustraciones de|traducido por|traducción de|editado por|edición de|este artículo se publicó originalmente|este artículo fue publicado originalmente',
  counterWords: 'comentario{,s}|compartido{,s}|visita{,s}|reacci{ón,ones}|respuesta{,s}|seguidor{,es}',
  dummyTexts:
    '{,su ,tu ,el }{título,texto,titular} aquí|pie de foto aquí|{inserte,inserta,escriba,escribe,añada,añade} {el,su,tu} {texto,título}{, aquí}|texto de {relleno,prueba}',
  conclusions:
    'conclusión|conclusiones|en conclusión|para concluir|en resumen|resumen|en síntesis|en definitiva|para terminar|en pocas palabras|puntos clave|lo esencial|reflexión final|reflexiones finales|balance|perspectivas|qué viene ahora|y ahora qué|palabras finales',
  opinionWords: 'opinión|editorial|columna|tribuna|comentario|punto de vista|carta al director|artículo de opinión',
  sourceWords:
    'según|de acuerdo con|fuente|fuentes|un estudio|un informe|estudio de|informe de|datos de|datos del|cifras de|cifras del|estimaciones|citado por|publicado por',
  questionWords: 'quién|quiénes|qué|cuál|cuáles|cuándo|dónde|adónde|por qué|cómo|cuánto|cuánta|cuántos|cuántas',
  replyWords: 'sí|no|exacto|exactamente|claro|por supuesto|así es|es cierto|es verdad|en absoluto|efectivamente',
  streetWords: 'calle|avenida|avda|paseo|plaza|camino|carretera|ronda|bulevar',
  futureWords:
    '{abrirá,cerrará,empezará,comenzará,será,se inaugurará}|{abrirán,cerrarán,empezarán,comenzarán,serán}|reabrir{á,án}|terminar{á,án}|tendr{á,án} lugar|se celebrar{á,án}|va a|van a|{está,están} {previsto,prevista,previstos,previstas}|{debe,deben}|planea|planean',
  asideWords:
    'que|quien|donde|cuando|desde|tras|después|del|era|fue|había|fechado|nacido|nacida|firmado|aprobado|adoptado|anunciado',
  lookBack: {
    day: 'ayer|anteayer|anoche',
    week: 'la semana pasada|el pasado {lunes,martes,miércoles,jueves,viernes,sábado,domingo}',
    month: 'el mes pasado',
    season: 'el {verano,otoño,invierno} pasado|la primavera pasada',
    year: 'el año pasado',
  },
  lookAhead: {
    day: 'mañana mismo|pasado mañana',
    week: 'la semana que viene|la próxima semana|esta misma semana',
    month: 'el mes que viene|el próximo mes|este mismo mes',
    season: 'el próximo {verano,otoño,invierno}|la próxima primavera',
    year: 'el año que viene|el próximo año|este mismo año|a finales de este año',
  },
  spanOpeners: 'ya en su|ahora en su|entra en su|se acerca a su|va por su',
  ordinals: 'segund{o,a}|tercer{,o,a}|cuart{o,a}|quint{o,a}|sext{o,a}|séptim{o,a}|octav{o,a}|noven{o,a}|décim{o,a}',
  cardinals: 'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce',
  units: { week: 'semana', month: 'mes', season: 'temporada', year: 'año' },
};
