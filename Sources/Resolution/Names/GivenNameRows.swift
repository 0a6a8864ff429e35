// SPDX-License-Identifier: Apache-2.0

/// One row for each given name: the forms that the press exchanges for one another; behind a semicolon those of other
/// languages, which are rather other people's ("Pedro" for "Pyotr"); behind a bar the short forms. Spellings that the
/// `SoundTable` makes one need no second entry. A form may stand in several rows.
enum GivenNameRows {
    static let text = """
        aleksandr alexander oleksandr aliaksandr aleksander alexandru aleksandar ; alexandre alejandro alessandro \
        alexandros | sasha alex sania shura oleks sacha alec sandro
        aleksandra oleksandra aliaksandra ; alexandra alejandra alessandra | sasha sandra
        aleksei alexei oleksii aliaksei alexey aleksey oleksiy alexej oleksij ; alexis alexius | aliosha alyosha \
        lyosha alex
        anatoli anatolii anatoly ; anatol anatole | tolya tolia
        andrei andrii andriy andrija andris ; andrew andreas andrzej andre andrea andres ondrej andras andrej | \
        andy drew andriusha
        anna hanna ganna ; ana anne ann | anya annie ania
        anton ; antoni antonio antony anthony antoine antonios antun antal antonin | tony toni tonio
        arkadi arkady arkadii
        artem artyom artiom
        boris borys barys | borya
        bohdan bogdan bahdan
        daniil danylo danila danilo ; daniel daniyar danial | dan danny
        daria darya dariya daryna | dasha
        denis denys dzianis ; dionisio dennis | den
        dmitri dmytro dmitry dzmitry dimitri dmitrii dimitar dimitrije dmitriy dimitris ; dimitrios | dima mitya dimos
        evgeni yevhen yavgen evgeny yevgeni yevgeny yauhen evgenii evhen jewgeni jewgenij ievgen ; eugene eugen eugenio \
        eugeniusz evgenios | zhenya zhenia gene
        ekaterina kateryna katsiaryna yekaterina jekaterina ; catherine katherine catarina katarina katarzyna \
        caterina catalina kathryn katherina aikaterini | katya kate katia kasia kathy katie katerina
        elena olena alena yelena jelena ; helena helen ileana eleni | lena lenka
        elizaveta yelyzaveta ; elizabeth elisabeth elisabetta elzbieta isabel | liza liz beth betty lisa
        fedor fyodor fiodor fedir fjodor ; theodore teodor teodoro theodoros | fedya ted teddy
        filip filipp ; philip philippe filippo felipe philipp | phil pippo
        gennadi gennady hennadii gennadii henadz
        georgi giorgi georgios giorgos yorgos georgy heorhii gjorgji gorgi gjorgje ; george jorge georges georg giorgio gheorghe jerzy \
        gyorgy djordje dorde georgii | gio geo
        grigori hryhorii grigory ryhor grigorii grigor ; gregory gregor gregorio grigoris grzegorz grigol | greg \
        grisha
        hleb gleb
        ihor igor ihar igar
        ilya illia ilia ; elias elijah ilija
        inna ina
        iosif yosyp iosef yosif ; joseph josef jose giuseppe yosef jozef youssef yusuf yousef yusif josip | joe \
        pepe osip
        irina iryna ; irene irena eirini | ira
        ivan ioann ; john juan jean joao giovanni jan johann johannes ioannis yannis giannis ion ianis janis jovan \
        johan hans janos ioan | vanya jack johnny vania
        yulia yuliia iuliia yuliya julija iulia ; julia giulia
        yuri yurii yury juri jury iurii juriy yuriy | yura
        yakov yakiv iakov jakov ; jacob jakob jakub jacobo iacob james jacques yaakov yaqub | jake jim jimmy
        karl ; carl charles carlos carlo karel karol charlie | chuck charly
        kirill kyrylo kiril kirilo kiryl ; cyril
        konstantin kostiantyn kanstantsin ; konstantinos constantin constantine costantino | kostya kostas kostia \
        costas
        ksenia kseniia oksana aksana ; xenia
        larisa larysa
        leonid leanid ; leonidas
        lev ; leo leon leonardo
        luka ; lukas lucas luca luke lukasz louka
        lyubov liubov
        lyudmila liudmyla ludmila ludmilla
        maksim maxim maksym ; maxime maksymilian massimo maximo maximilian | max maks
        margarita marharyta ; margaret marguerite malgorzata | rita maggie peggy meg
        maria mariia marya mariya marija ; marie mary | masha
        marina maryna
        mark ; marko marco marcos marcus markus marc marek
        martin martyn ; marten martim marton martynas
        matvei matvii ; matthew matthias mateo matteo mateusz mathieu matthieu mateus matej matei | matt
        mikhail mykhailo mikhael mihail mikheil mihal mihailo mikhal ; michael michel miguel michal mihai michele \
        mihaly mikael mikayil michail | misha mike mick
        nadezhda nadiia nadia nadezda | nadya
        natalia nataliia natalya natallia natalie natalija ; nathalie | natasha nata
        nikita mykyta mikita
        nikolai mykola mikalai nikolay nikolaj ; nicholas nicolas nicola nikola mikolaj nikoloz nikolaos nikolas \
        niccolo nicolae mikola miklos nicolau | kolya nick nikos mykolka kolia niko nika
        oleh oleg aleh
        olha olga volha
        panteleimon pantelis
        pavel pavlo pawel ; paul pablo paulo paolo pavlos pal paval paulius pavle | pasha
        petr petro pyotr piotr piatro ; peter pedro pierre pietro petar petros petru pieter per peteris petras \
        petrus | pete petya
        polina paulina ; pauline
        rodion radyvon
        roman ramann
        semen semyon semion simeon ; simon symon simao szymon simone
        sergei serhii sergey serhiy siarhei siargei sergej sergii serguei ; serge sergio sergiu sergiusz sergi | seryozha \
        seriozha
        sofia sofiia ; sophie sophia zofia
        stanislav stanislau stanislaw stanislas ; stanislao | stas
        stepan stsiapan ; stephen steven stefan stephan esteban stefano etienne stephane szczepan istvan stjepan \
        stefanos stepanos stevan | steve
        svetlana svitlana sviatlana svjetlana | sveta
        svyatoslav sviatoslav
        taisia taisiia
        tatiana tetiana tatyana tatsiana tatjana | tanya tania
        timofei tymofii timofey cimafiei ; timothy timoteo timothee | tim
        timur tymur temur teimuraz
        vadim vadym vadzim
        veronika veronica weronika veranika
        valentin valentyn valiantsin ; valentino
        valentina valentyna
        valeri valerii valery valeriy ; valerio valeriu
        varvara ; barbara
        vasili vasyl vasily vasil vasilii wasyl vassili vasilis vasilij ; basil vasile vasilios basile | vasya
        viktor wiktor viktar ; victor vittorio vitor victorio | vitya
        viktoria viktoriia viktorija wiktoria viktoriya ; victoria vittoria | vika
        vitali vitalii vitaly vitaliy ; vital vitalie
        vladimir volodymyr uladzimir wladimir volodimir vladimirs ; vladimiro wlodzimierz | volodya vova vlad
        vladislav vladyslav uladzislau wladyslaw vladislau ; ladislav | vlad vladik
        vsevolod usevalad
        vyacheslav viacheslav vjaceslav vyachaslau viaceslav wjatscheslaw | slava
        yaroslav iaroslav jaroslav yaraslau jaroslaw
        zurab zurabi
        hayk haik aik
        vahagn vaagn
        srbuhi srbui
        hovhannes ovanes ovannes hovannes
        hrant grant
        hakob akop agop hagop
        harutyun arutyun aroutioun
        hrachya grachya hrachia
        armen ; armenak
        arman ; armand
        elchin elcin
        elshan elsan
        abbas
        rustam rustami rostam rustem
        sheikh sheekh shaikh cheikh shaykh
        abdi cabdi
        abdallah abdellah abdullah abdulla abdalla abdullahi abdoulaye abdollah abdula cabdullaahi cabdullahi
        abderrahman abdulrahman abdurrahman abdelrahman abdurakhman abdramane abdirahman abdiraxman cabdiraxman
        abdelaziz abdulaziz abdoulaziz abdiaziz
        abdelkader abdulqadir abdulkadir abdoulkader abdikadir abdelqader abdelkadir
        abdelkarim abdulkarim abdoulkarim abdikarim
        abdelmalik abdulmalik abdelmalek
        ahmad ahmed ahmet ahmadou akhmed akhmad amadou axmed ahmadu
        ali aly cali
        amin amine
        bashir bachir
        faisal faysal feisal faycal
        fatima fatma fatimah fadhma fatoumata fatou fatemeh
        habib habibou
        hamid hamed hameed hamidou
        hasan hassan hasane xasan hsn
        husain hussein hossein husayn hussain hussien huseyin huseyn houssein hocine hosein husein gusein xuseen hsin
        ibrahim ebrahim ibrahima ibraheem ; abraham avraham brahim
        idris idriss idrissa driss
        ismail ismael esmail smail ismaila ; ishmael
        jafar jaafar djafar cafer gafar
        jamal gamal djamal cemal djamel jamel dzhamal
        khadija khadijah hatice khadidja
        khaled khalid halid xalid khaliq
        khalil halil khaleel
        mahmud mahmoud mehmood mahmood mhmud mahmut makhmud mamoud
        mariam meryem mariama ; maryam
        mehdi mahdi mahdy
        mohammed mhmd muhammad mohammad mohamed muhammed mohamad muhamad mohamud mukhammad magomed mohd mouhamed \
        maxamed muhammadu mohammadou mahammad mukhamed muhammet | mamadou mamadu
        mukhtar mokhtar muhtar moctar
        musa moussa mousa mussa ; moses moise moshe
        mustafa mustapha moustapha mostafa moustafa
        nasir nasser naser nacer
        omar umar oumar oumarou omer umaru cumar
        osman usman othman ousmane uthman cismaan
        rahim raheem
        rashid rachid rashed rasheed reshid rasit
        reza rida ridha riza
        said sayed saeid ; saeed
        salem salim selim
        samir sameer samer
        soleiman suleiman sulaiman suleyman souleymane salman sulayman slimane ; solomon soliman
        tariq tarek tarik tareq
        yahya yehia yahia ihia
        yaser yasser yasir yaseer
        yasin yassin yassine
        yusuf yousuf youcef ; youssef yousef joseph yusif yosef yusef
        zahra zohra
        david davit dawid daoud davud dawud davids ; davide | dave
        tomas ; thomas tomasz tommaso tome tamas toomas | tom tommy
        william ; wilhelm guillermo guillaume guilherme viliam guglielmo vilhelm | bill billy will willy
        robert ; roberto rupert | bob bobby rob bobbie bert
        richard ; ricardo riccardo ryszard | dick rick rich ricky
        edward eduard edvard ; edouard eduardo edoardo edvardas | ed eddie ted teddy ned
        henry ; henri heinrich enrique enrico henrik henrique hendrik henryk | harry hank
        francis ; francisco francesco franz francois ferenc frantisek franciszek | frank paco pancho chico frankie \
        kiko
        lawrence ; lorenzo laurent lars laurence | larry
        louis ; luis ludwig luigi ludovic ljudevit lajos luiz
        frederick frederik ; friedrich federico frederic fryderyk fredrik | fred freddy fritz
        emmanuel emanuel ; manuel immanuel | manny manolo
        ignacio ignat inaki ihnat ; ignatius ignazio | nacho
        samuel ; samuil | sam sammy
        benjamin benyamin ; binyamin veniamin | ben benny
        patrick ; patricio patryk patrice | pat paddy
        patricia | pat patty trish
        christopher ; kristofer christophe cristobal krzysztof cristoforo | chris kit
        christian ; kristian cristian krystian kristijan | chris
        cristina ; kristina christina krystyna christine khrystyna | tina
        ronald ; ronaldo | ron ronnie
        donald | don donnie
        kenneth | ken kenny
        stanley | stan
        gerald ; geraldo gerardo gerard gerhard | jerry gerry
        jeffrey geoffrey ; godfrey | jeff geoff
        gregory ; gregorio | greg
        jonathan | jon
        leonard ; leonardo leonhard | len lenny leo
        nathaniel nathanael | nate nat
        raymond ; raimundo ramon raimondo | ray
        rafael rafel ; raphael raffaele rafal | rafa
        susan ; susanna suzanne zuzana susana zuzanna | sue susie
        deborah devora ; debora | deb debbie
        jennifer jenifer | jen jenny
        jessica jessika | jess
        pamela pamella | pam
        zbigniew zbignev
        gabriel gabriele gavriil gabor | gabe
        joaquin joaquim quim ; joachim yoakim
        rodrigo ; roderick
        xavier javier javi
        ruzanna ruzana
        hrachya hrachia hrach
        isaac yitzhak itzhak ishaq yitzchak eshagh eshaq ishak izhak ; isaak
        bakhtiyor bakhtiyar baxtiyor bakhtier
        islam islom
        farid fareed ferid
        karim kareem kerim
        latif lateef
        aidar aydar
        pak park bak
        maryam mariam miriam
        giorgi georgi georgii ; george georgios
        mikheil mikhail ; michael
        nikoloz nikolai nikolay
        davit david dawid
        konstantinos constantinos konstantin
        dimitrios dimitris | dimos
        yannis ioannis giannis
        georgios giorgos yorgos yiorgos george
        nikolaos nikos nicolaos
        michail michalis mihalis
        andrei andrej andrey ; andrzej
        nikola nicola
        ibrahim ebrahim brahim
        musa moussa mousa moosa
        stepan stsiapan stjepan
        yusuf youssef yousef yusef
        suleiman soliman sulaiman
        karl carl
        sergiu sergei
        ion ioan
        jerzy yerzhi
        piotr petr pyotr
        aleksandar alexander aleksandr
        hafez hafiz
        jaber jabir gaber jaabir
        nabil nabeel
        walid waleed oualid
        jamil jameel
        tawfiq tawfik toufik taoufik tewfik
        rafiq rafik
        fouad fuad fuat
        mourad murad murat
        amr amro
        othman osman
        hamza hamzah
        usama osama oussama
        abubakar aboubacar boubacar aboubakar boubakar abubakr abou bakr bubacar
        amina aminah aminata
        aisha aicha ayesha aysha ayse
        zainab zeinab zaynab zeynep
        layla leila laila leyla
        nour noor nur nuur
        ayman aymen
        maher mahir
        zaher zahir
        jaafar jafar
        salah saleh salih
        saleh salih saalih
        taha taher tahir
        taher tahir
        qasim kassem qassem kasim kassim gasim
        imad emad
        adel adil
        hatem hatim
        ghazi gazi
        ziad ziyad zeyad
        rami ramy
        bandar bander
        turki turky
        nayef naif nayif
        mohsen muhsin mohsin
        hashem hashim
        kazem kadhim kazim
        jawad javad dzhavad
        gholam ghulam
        mir mir
        """
}
