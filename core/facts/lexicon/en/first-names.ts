// Common given names in English-language news, by the gender they are usually given to. Own list; names used for both stand in neither.
export const male = `Aaron Abdul Abdullah Abraham Adam Adrian Ahmed Alan Albert Alejandro Alexander Alexei Alfred Ali Allan Allen Alvin Amir Anders Andre Andrei Andrew Andy
Angus Anthony Antonio Arnold Arthur Asif Austin Barack Barney Barry Ben Benjamin Bernard Bernie Bert Bill Billy Bob Bobby Boris Brad Bradley
Brandon Brendan Brent Brett Brian Bruce Bryan Byron Carl Carlos Carter Cedric Chad Charles Charlie Chester Chris Christian Christopher Chuck Clarence Clark
Claude Clay Clayton Clifford Clint Clinton Clive Colin Conor Corey Craig Curtis Cyril Dale Damian Dan Daniel Danny Darrell Darren Dave David Dean Denis Dennis
Derek Desmond Diego Dmitri Dmitry Dominic Don Donald Donny Doug Douglas Duncan Dustin Dwayne Dylan Earl Ed Eddie Edgar Eduardo Edward Edwin Eli Elias Elijah Elliot
Elliott Emanuel Emil Emmanuel Enrique Eric Erik Ernest Ethan Eugene Evan Fabian Felipe Felix Fernando Fidel Floyd Francis Francisco Francois Frank Franklin Fred Frederick
Gabriel Garrett Gary Gavin Gene Geoff Geoffrey George Gerald Gerard Giovanni Glenn Gordon Graham Grant Greg Gregory Guillermo Gustavo Guy Hank Hans
Harold Harry Hassan Hector Henrik Henry Herbert Herman Howard Hubert Hugh Hugo Hussein Ian Ibrahim Igor Imran Isaac Ivan Jack Jacob Jacques Jake Jamal James
Jared Jason Javier Jay Jeb Jeff Jeffrey Jens Jeremiah Jeremy Jerome Jerry Jesse Jim Jimmy Joaquin Joe Joel Johan John Johnny Jon Jonah Jonas Jonathan Jorge Jose José
Josef Joseph Josh Joshua Juan Julian Julio Justin Karim Karl Keith Kelvin Ken Kenneth Kevin Khalid Kirk Kofi Kurt Kyle Lamar Lance Larry Lars Laurence
Lawrence Lee Len Leo Leon Leonard Leroy Lewis Liam Lincoln Lionel Lloyd Lorenzo Louis Luca Lucas Luis Luke Magnus Malcolm Manuel Marc Marcel Marco Marcus Mario Mark Marshall
Martin Marvin Mathew Matt Matteo Matthew Maurice Max Maxwell Mehmet Melvin Michael Miguel Mikhail Mike Milton Mitch Mitchell Mitt Mohamed Mohammad Mohammed Moses Muhammad Mustafa
Nathan Nathaniel Neil Nelson Newt Niall Nicholas Nick Nicolas Nigel Noah Noel Norman Oleg Oliver Omar Orlando Oscar Otto Owen Pablo Patrick Paul Pavel Pedro
Pete Peter Phil Philip Philippe Phillip Pierre Piers Quentin Rafael Rahul Ralph Ramón Ramon Rand Randall Randy Raul Ray Raymond Reggie Reince Rene Ricardo Richard Rick Ricky Rob Robbie Robert Roberto
Robin Rod Rodney Rodrigo Roger Roland Ron Ronald Ronnie Ross Roy Rudolph Rudy Rupert Russ Russell Ryan Sajid Salman Salvador Sam Samir Samuel Scott Sean Sebastian Serge Sergei Sergey Sergio
Seth Shane Shaun Sheldon Sidney Simon Spencer Stan Stanley Stefan Stephen Steve Steven Stewart Stuart Sven Ted Terrence Terry Theodore Thomas Tim Timothy Tobias Todd Tom Tomas Tommy
Tony Travis Trevor Tristan Troy Tyler Victor Viktor Vince Vincent Vladimir Wade Wallace Walter Warren Wayne Wilfred Will Willard William Willie Winston Wolf Wolfgang Yusuf Zachary`;
export const female = `Abigail Ada Adele Adriana Agnes Aisha Alexandra Alexis Alice Alicia Alison Allison Alyssa Amanda Amber Amelia Amina Amy Ana Anastasia Andrea Angela Angelina Angie Anita
Ann Anna Anne Annette Annie April Ariana Arlene Ashley Astrid Audrey Ava Barbara Beatrice Becky Bella Bernadette Beth Bethany Betty Beverly Bianca Bonnie
Brenda Bridget Brittany Camila Camille Candace Carla Carly Carmen Carol Carole Carolina Caroline Carolyn Cassandra Catherine Cecilia Celia Charlotte Chelsea Cheryl Chloe Christina
Christine Cindy Claire Clara Claudia Colleen Condoleezza Connie Constance Cora Cristina Cynthia Daisy Dana Daniela Danielle Dawn Deborah Debbie Debra Deirdre Delia Denise Diana Diane Dianne Dolores
Donna Doris Dorothy Edith Edna Eileen Elaine Eleanor Elena Elisa Elisabeth Elise Eliza Elizabeth Ella Ellen Elsa Emilia Emily Emma Erica Erika Erin Esther Eva Eve Evelyn
Faith Fatima Felicia Fiona Florence Frances Freya Gabriela Gabrielle Gail Geraldine Gertrude Gillian Gina Ginny Giulia Gladys Gloria Grace Greta Gretchen Gwen Gwendolyn Hannah Harriet
Hazel Heather Heidi Helen Helena Helga Hilary Hillary Holly Hope Huma Ida Imelda Ines Ingrid Irene Irina Iris Isabel Isabella Isabelle Ivanka Ivy Jackie Jacqueline Jan Jane Janet Janice
Janine Jasmine Jean Jeanette Jeanne Jenna Jennifer Jenny Jessica Jill Jo Joan Joanna Joanne Jocelyn Josephine Joy Joyce Juanita Judith Judy Julia Juliana Julianna
Julianne Julie June Kamala Karen Karin Karina Kate Katerina Katherine Kathleen Kathryn Kathy Katie Katrina Kay Kayla Kellyanne Kerry Kim Kimberly Kirsten Kristen Kristin Krista
Kristina Lara Laura Lauren Leah Leila Lena Leslie Lillian Lily Linda Lisa Liz Liza Lois Loretta Lori Lorraine Louise Lucia Lucille Lucy Lydia Lynn Mabel Madeleine Madeline Maggie
Malia Mandy Margaret Margot Maria María Mariah Marianne Marie Marilyn Marina Marissa Marjorie Marlene Martha Mary Maureen Maya Megan Meghan Melania Melanie Melinda Melissa Mercedes Meredith Mia
Michaela Michele Michelle Mildred Millie Miriam Moira Molly Mona Monica Muriel Myra Nadia Nancy Naomi Natalia Natalie Natasha Nicola Nicole Nikki Nina Noor Nora Norma Octavia Olga
Olivia Pamela Patricia Patty Paula Pauline Peggy Penelope Penny Petra Phoebe Phyllis Pilar Polly Priscilla Priya Rachel Ramona Rebecca Regina Renee Rhonda Rita Roberta Rosa Rosalind Rose Rosemary Rosie
Roxanne Ruth Sabrina Sadie Sally Samantha Sandra Sara Sarah Sasha Savannah Selena Selma Shannon Sharon Sheila Shelley Sherry Shirley Silvia Simone Sofia Sonia Sonya Sophia Sophie Stacey Stacy Stella
Stephanie Sue Summer Susan Susanna Suzanne Svetlana Sylvia Tamara Tamron Tanya Tara Tatiana Teresa Teri Tess Theresa Tiffany Tina Tracey Tracy Tulsi Ursula Valerie Vanessa Vera Veronica Victoria Viola Violet Virginia Vivian
Wanda Wendy Whitney Wilma Winifred Yasmin Yolanda Yvette Yvonne Zainab Zara Zoe`;
export const either =
  'Alex Ashton Blair Blake Cameron Casey Charley Dana Drew Elliot Frankie Hunter Jackie Jaime Jamie Jordan Jules Kelly Kelsey Lindsay Lindsey Logan Loren Lou Lynne Marty Morgan Nicky Noa Pat Perry Quinn Reese Riley Robbie Robin Rory Sandy Sam Sidney Skyler Stevie Taylor Toby Valentine';
